/** The links of being told when something comes. */
export const watchUrl = (query = '') => `/besked${query && `?${query}`}`
export const watchCodeUrl = (watch: string) => `/besked/kode/${watch}`
export const newWatchCodeUrl = (watch: string) => `/besked/kode/${watch}/ny`
/** One's own, opened by the signed link in each message. */
export const ownWatchUrl = (token: string) => `/besked/min/${token}`
/** Stops it with one press, also from a mail program. */
export const stopUrl = (token: string) => `/stop/sig-til/${token}`
export const stoppedUrl = '/besked/stoppet'
