import { datesUrl } from '#features/invitations/index.ts'

/** The links of the dates of an invitation. */
export const dateUrl = (id: string, date: string) => `${datesUrl(id)}/${date}`
export const againUrl = (id: string, date: string) => `${dateUrl(id, date)}/igen`
export const addUrl = (id: string) => `${datesUrl(id)}/ny`
export const pauseUrl = (id: string) => `${datesUrl(id)}/pause`
export const endUrl = (id: string) => `${datesUrl(id)}/slut`
export const goOnUrl = (id: string) => `${datesUrl(id)}/fortsaet`

export { cancelUrl, datesUrl, hostUrl, invitationUrl } from '#features/invitations/index.ts'
