export { recommendationUrl } from '#features/strategy/index.ts'

/** The links of actions. */
export const actionsUrl = '/handlinger'
export const newActionUrl = (code: string) => `${actionsUrl}/ny/${encodeURIComponent(code)}`
export const actionUrl = (id: string) => `${actionsUrl}/${id}`
export const tellUrl = (id: string) => `${actionUrl(id)}/staar`
export const changeUrl = (id: string) => `${actionUrl(id)}/ret`
export const linkUrl = (id: string) => `${actionUrl(id)}/vis`
export const unlinkUrl = (id: string, linkId: string) => `${linkUrl(id)}/${linkId}/fjern`
