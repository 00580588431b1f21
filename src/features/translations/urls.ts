import { invitationUrl } from '#features/invitations/index.ts'

export { invitationUrl } from '#features/invitations/index.ts'

/** Which language the words of an invitation are read in; the address decides, so that a kept page is right. */
export const IN = 'paa'

/** An invitation in one of its languages; a page of it may be asked for the same way. */
export const readInUrl = (invitationId: string, language: string) =>
  inThat(invitationUrl(invitationId), language)
/** The same address, for somebody who reads in that language. */
export const inThat = (url: string, language: string | undefined) =>
  language ? `${url}?${IN}=${language}` : url
/** Where those who may change it see in which languages it can be read. */
export const translationsUrl = (invitationId: string) => `${invitationUrl(invitationId)}/sprog`
export const writeUrl = (invitationId: string, language: string) =>
  `${translationsUrl(invitationId)}/${language}`
