import { cohostsUrl } from '#features/invitations/index.ts'

/** What one is asked to host together with others, and what one does. */
export const togetherUrl = '/mit/sammen'
export const answerUrl = (cohost: string) => `/mit/sammen/${cohost}/svar`
export const stepBackUrl = (cohost: string) => `/mit/sammen/${cohost}/farvel`
/** The signed link in a letter that asks. */
export const letterUrl = (token: string) => `/mit/sammen/brev/${token}`
/** For those who made the invitation. */
export const takeBackUrl = (invitation: string, cohost: string) =>
  `${cohostsUrl(invitation)}/${cohost}/tag-tilbage`

export { associationUrl } from '#features/associations/index.ts'
export { cohostsUrl, hostUrl, invitationUrl, listUrl } from '#features/invitations/index.ts'
export { ownUrl } from '#features/people/index.ts'
