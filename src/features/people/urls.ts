/** The links of signing in. `to` is the page to go on to. */
export const signInUrl = (to?: string) => `/log-ind${onward(to)}`
export const codeUrl = (id: string, to: string) => `/log-ind/kode/${id}${onward(to)}`
export const nameUrl = (to: string) => `/log-ind/navn${onward(to)}`
export const useSlipUrl = (to?: string) => `/log-ind/seddel${onward(to)}`
/** Slips one handed out oneself, or everybody's. */
export const slipsUrl = (whose?: 'alle') => `/log-ind/sedler${whose ? `?hvem=${whose}` : ''}`
export const slipAgainUrl = (id: string) => `/log-ind/sedler/${id}/igen`
export const takeSlipBackUrl = (id: string) => `/log-ind/sedler/${id}/tilbage`
export const signOutUrl = '/log-ind/ud'
export const ownUrl = '/mit'

const onward = (to?: string) => (to ? `?til=${encodeURIComponent(to)}` : '')
