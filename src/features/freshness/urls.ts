/** The links of "is this still true?"; the token says which series and who is asked. */
export const unansweredUrl = '/passer-det/uden-svar'
export const answeredForUrl = (id: string) => `${unansweredUrl}/${id}/passer`
export const unsayUrl = (id: string) => `${unansweredUrl}/${id}/passer/fortryd`
export const handledUrl = (id: string) => `${unansweredUrl}/${id}/klaret`
export const reopenUrl = (id: string) => `${unansweredUrl}/${id}/fortryd`
/** For somebody who has signed in: leads on to the page below. */
export const stillTrueUrl = (id: string) => `/passer-det/${id}`
export const questionUrl = (token: string) => `/passer-det/svar/${token}`
export const yesUrl = (token: string) => `/passer-det/svar/${token}/ja`
export const endUrl = (token: string) => `/passer-det/svar/${token}/slut`

export { editUrl, invitationUrl } from '#features/invitations/index.ts'
