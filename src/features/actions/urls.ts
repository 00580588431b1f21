import type { Begun } from './begun.ts'

export { recommendationUrl } from '#features/strategy/index.ts'

/** The links of actions. */
export const actionsUrl = '/handlinger'
/** Where it is chosen what a new action belongs to. */
export const chooseUrl = (begun: Begun) => `${actionsUrl}/ny${asked(begun)}`
export const newActionUrl = (code: string, begun: Begun | null = null) =>
  `${actionsUrl}/ny/${encodeURIComponent(code)}${asked(begun)}`
export const actionUrl = (id: string) => `${actionsUrl}/${id}`
export const tellUrl = (id: string) => `${actionUrl(id)}/staar`
export const changeUrl = (id: string) => `${actionUrl(id)}/ret`
export const linkUrl = (id: string) => `${actionUrl(id)}/vis`
export const unlinkUrl = (id: string, linkId: string) => `${linkUrl(id)}/${linkId}/fjern`

const asked = (begun: Begun | null) =>
  begun ? `?${new URLSearchParams({ ord: begun.words, fra: begun.from })}` : ''
