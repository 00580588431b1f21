import { codeUrl, invitationUrl, placeUrl, problemUrl } from '#features/invitations/index.ts'

/** The links of joining; those others need too stand in the invitations' urls. */
export const confirmUrl = (token: string) => `/invitationer/ja-tak/${token}`
export const newCodeUrl = (askedId: string) => `${codeUrl(askedId)}/ny`
export const changeUrl = (token: string) => `${placeUrl(token)}/aendring`
export const leaveUrl = (token: string) => `${placeUrl(token)}/framelding`
export const comeAnywayUrl = (token: string) => `${placeUrl(token)}/kom-alligevel`
export const noticesUrl = (token: string) => `${placeUrl(token)}/beskeder`
/** What the hosts are to know before one comes. */
export const tellUrl = (token: string) => `${placeUrl(token)}/til-vaerten`
/** Yes or no to a place that is held for one who waited. */
export const acceptUrl = (token: string) => `${placeUrl(token)}/ja`
export const declineUrl = (token: string) => `${placeUrl(token)}/nej`
/** What somebody who gave a telephone sees where no text message can be sent. */
export const weCallUrl = (invitationId: string) => `${invitationUrl(invitationId)}/vi-ringer`
export const reportedUrl = (invitationId: string) => `${problemUrl(invitationId)}/tak`
/** Straight to the form. */
export const joinPanelUrl = (invitationId: string) => `${invitationUrl(invitationId)}#vaer-med`

export { associationUrl } from '#features/associations/index.ts'
export { stillTrueUrl } from '#features/freshness/index.ts'
export {
  answerUrl,
  calendarUrl,
  codeUrl,
  cohostsUrl,
  companionsForUrl,
  conversationsUrl,
  conversationUrl,
  coverUrl,
  datesUrl,
  editUrl,
  guestDataUrl,
  hostUrl,
  howItWentUrl,
  invitationUrl,
  joinUrl,
  likeUrl,
  listUrl,
  pictureUrl,
  placeUrl,
  posterUrl,
  problemUrl,
  whoCameUrl,
  wholeCalendarUrl,
  wordUrl,
} from '#features/invitations/index.ts'
export { choicesUrl } from '#features/notifying/index.ts'
