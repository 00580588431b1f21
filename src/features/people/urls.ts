/** The links of signing in. `to` is the page to go on to. */
export const signInUrl = (to?: string) => `/log-ind${to ? `?til=${encodeURIComponent(to)}` : ''}`
export const codeUrl = (id: string) => `/log-ind/kode/${id}`
export const nameUrl = (to: string) => `/log-ind/navn?til=${encodeURIComponent(to)}`
export const signOutUrl = '/log-ind/ud'
export const ownUrl = '/mit'
