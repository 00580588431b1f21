import { wholeCalendarUrl } from '#features/invitations/index.ts'

/** The links of one's own calendar. */
export const ownCalendarUrl = '/mit/kalender'
export const ownStopUrl = `${ownCalendarUrl}/stop`
/** The same for somebody without an account, opened by the signed link they were sent. */
export const guestCalendarUrl = (token: string) => `/din-kalender/${token}`
export const guestStopUrl = (token: string) => `${guestCalendarUrl(token)}/stop`
/** Where the link has been sent. */
export const linkSentUrl = (placeToken: string) => `${wholeCalendarUrl(placeToken)}/sendt`
/** The secret address itself. */
export const secretUrl = (secret: string) => `/kalender/${secret}.ics`

export { placeUrl, wholeCalendarUrl } from '#features/invitations/index.ts'
