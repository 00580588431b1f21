/** The links of the desk, and of those who are helped from it. */
export const deskUrl = '/bord'
export const deskInUrl = (areaId: string | null) =>
  areaId === null ? deskUrl : `${deskUrl}?omraade=${areaId}`
export const newUrl = `${deskUrl}/ny`
export const entryUrl = (id: string) => `${deskUrl}/${id}`
export const findUrl = (id: string) => `${entryUrl(id)}/find`
export const joinForUrl = (id: string, invitationId: string) => `${entryUrl(id)}/op/${invitationId}`
export const leaveForUrl = (id: string, joiningId: string) => `${entryUrl(id)}/afbud/${joiningId}`
export const followUpUrl = (id: string) => `${entryUrl(id)}/naeste`
export const followedUpUrl = (id: string) => `${followUpUrl(id)}/klaret`
export const slipUrl = (id: string) => `${entryUrl(id)}/seddel`
export const renewUrl = (id: string) => `${entryUrl(id)}/forny`
export const handUrl = (id: string) => `${entryUrl(id)}/giv`
export const endUrl = (id: string) => `${entryUrl(id)}/slut`
/** Where a coordinator hands over what somebody looks after. */
export const sharingUrl = `${deskUrl}/fordel`
export const landedUrl = (id: string, joiningId: string, visit: string) =>
  `${entryUrl(id)}/landet/${joiningId}/${visit}`

/** Where one who is helped writes the code on the slip. */
export const codeUrl = '/aftale'
export const agreementUrl = (token: string) => `${codeUrl}/${token}`
export const stopUrl = (token: string) => `${agreementUrl(token)}/slut`
export const takeOverUrl = (token: string) => `${agreementUrl(token)}/overtag`
export const stoppedUrl = `${codeUrl}/slettet`
/** Where a host says how it went. */
export const hostLandedUrl = (token: string) => `${codeUrl}/landet/${token}`
export const landedThanksUrl = (token: string) => `${hostLandedUrl(token)}/tak`

export { callsUrl } from '#features/calls/index.ts'
export { handedUrl } from '#features/conversations/index.ts'
export { conversationUrl, invitationUrl } from '#features/invitations/index.ts'
export { ownUrl, signInUrl } from '#features/people/index.ts'
