/** The links of the call list. */
export const callsUrl = '/ringeliste'
export const doneUrl = (id: string) => `${callsUrl}/${id}/ringet`
/** What somebody who was offered a place said in the telephone. */
export const offerUrl = (id: string) => `${callsUrl}/${id}/plads`
export const undoUrl = (id: string) => `${callsUrl}/${id}/fortryd`
export { askForCompanionUrl, invitationUrl } from '#features/invitations/index.ts'
