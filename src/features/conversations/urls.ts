import { conversationsUrl, conversationUrl } from '#features/invitations/index.ts'

/** The links of conversations. A key is a joining's id for who has signed in, else a signed one. */
export const lettersUrl = (key: string) => `${conversationUrl(key)}/breve`
export const closingUrl = (key: string) => `${conversationUrl(key)}/luk`
export const reportUrl = (key: string) => `${conversationUrl(key)}/galt`
export const settledUrl = (key: string) => `${conversationUrl(key)}/uden-svar`
export const handledUrl = (key: string) => `${conversationUrl(key)}/klaret`
export const reopenUrl = (key: string) => `${conversationUrl(key)}/klaret/fortryd`
export const toAllUrl = (invitationId: string) => `${conversationsUrl(invitationId)}/alle`
/** What the bridge-builders look after. */
export const handedUrl = '/samtaler/brobygger'
/** Where a mail service posts the answers it took. */
export const mailInPath = '/samtaler/post-ind'
/** Stops the letters of one conversation, without signing in. */
export const stopUrl = (token: string) => `/stop/samtale/${token}`
export const startUrl = (token: string) => `${stopUrl(token)}/til`

export {
  conversationsUrl,
  conversationUrl,
  hostUrl,
  invitationUrl,
  placeUrl,
} from '#features/invitations/index.ts'
