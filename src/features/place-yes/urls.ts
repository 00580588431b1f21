/** What the places one answers for are asked, and what happens there. */
export const housesUrl = '/mit/huse'
export const answerUrl = (invitation: string, place: string) =>
  `/mit/huse/${place}/${invitation}/svar`
export const takeBackUrl = (invitation: string) => `/mit/huse/${invitation}/tilbage`
export const ruleUrl = (place: string) => `/mit/huse/${place}/regel`
export const letGoUrl = (place: string) => `/mit/huse/${place}/slip`
/** The signed link in a letter that asks. */
export const letterUrl = (token: string) => `/mit/huse/brev/${token}`

export { editUrl, invitationUrl, listUrl } from '#features/invitations/index.ts'
export { meetingPlaceUrl } from '#features/meeting-places/index.ts'
export { ownUrl } from '#features/people/index.ts'
