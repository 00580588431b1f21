/** The links of the call list. */
export const callsUrl = '/ringeliste'
export const doneUrl = (id: string) => `${callsUrl}/${id}/ringet`
export const undoUrl = (id: string) => `${callsUrl}/${id}/fortryd`
export { invitationUrl } from '#features/invitations/index.ts'
