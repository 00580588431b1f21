/** The links of signing in. `to` is the page to go on to. */
export const signInUrl = (to?: string) => `/log-ind${onward(to)}`
export const codeUrl = (id: string, to: string) => `/log-ind/kode/${id}${onward(to)}`
export const nameUrl = (to: string) => `/log-ind/navn${onward(to)}`
/** For those at the municipality who have a login of their own; see employee-login. */
export const employeeLoginUrl = (to?: string) => `/medarbejder${onward(to)}`
export const signedOutUrl = '/medarbejder/logget-ud'
export const signOutUrl = '/log-ind/ud'
export const ownUrl = '/mit'

const onward = (to?: string) => (to ? `?til=${encodeURIComponent(to)}` : '')
