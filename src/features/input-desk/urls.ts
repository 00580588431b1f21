import type { LinkedTo } from '#features/inputs/index.ts'
import { type DeskList, deskQuery } from './desk-list.ts'

export { forgetUrl, receiptUrl, sayUrl, takeBackUrl, themeUrl } from '#features/inputs/index.ts'

/** The links of what people have said, for those who read it. */
export const deskUrl = '/det-vi-hoerer'
export const newInputUrl = `${deskUrl}/ny`
export const themesUrl = `${deskUrl}/emner`
export const inputUrl = (id: string) => `${deskUrl}/${id}`
export const checkUrl = (id: string) => `${inputUrl(id)}/laest`
export const setThemeUrl = (id: string) => `${inputUrl(id)}/emne`
export const linkUrl = (id: string) => `${inputUrl(id)}/knyt`
export const unlinkUrl = (id: string) => `${inputUrl(id)}/loesn`
export const mergeUrl = (id: string) => `${inputUrl(id)}/sammen`
export const unmergeUrl = (id: string) => `${inputUrl(id)}/hver-for-sig`
export const splitUrl = (id: string) => `${inputUrl(id)}/del`
export const unsplitUrl = (id: string) => `${inputUrl(id)}/hel`
export const renameThemeUrl = (id: string) => `${themesUrl}/${id}`
export const mergeThemeUrl = (id: string) => `${themesUrl}/${id}/sammen`
export const unmergeThemeUrl = (id: string) => `${themesUrl}/${id}/hver-for-sig`
/** Telling what came of what people said about something. */
export const tellUrl = ({ kind, key }: LinkedTo) =>
  `${deskUrl}/fortael/${kind}/${encodeURIComponent(key)}`
export const whatCameUrl = '/hvad-skete-der'
export const followThemeUrl = (id: string) => `/sig-det/tema/${id}/foelg`

/** The list with what was chosen, and one page of it. */
export function deskListUrl(list: Partial<DeskList> = {}): string {
  const query = deskQuery(list)
  return query === '' ? deskUrl : `${deskUrl}?${query}`
}
