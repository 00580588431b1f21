import { howItWentUrl, whoCameUrl } from '#features/invitations/index.ts'

/** The links of how it went. */
export const markUrl = (id: string, dateId: string) => `${whoCameUrl(id)}/${dateId}`
export const unmarkUrl = (id: string, dateId: string) => `${markUrl(id, dateId)}/fortryd`
/** The host has talked with somebody who wanted it. */
export const talkedUrl = (id: string, joiningId: string) =>
  `/invitationer/${id}/vil-tale/${joiningId}/talt`
/** A bridge-builder is to call instead. */
export const handOverUrl = (id: string, joiningId: string) =>
  `/invitationer/${id}/vil-tale/${joiningId}/brobygger`
/** With whom somebody would like to talk. */
export const talkUrl = (token: string) => `${howItWentUrl(token)}/tale`

export {
  hostUrl,
  howItWentUrl,
  invitationUrl,
  listUrl,
  placeUrl,
  whoCameUrl,
} from '#features/invitations/index.ts'
