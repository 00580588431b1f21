/** The links of saying something to the municipality. */
export const sayUrl = '/sig-det'
export const sheetUrl = `${sayUrl}/paa-papir`
export const codeUrl = (id: string) => `${sayUrl}/kode/${id}`
export const newCodeUrl = (id: string) => `${codeUrl(id)}/ny`
/** From the message that asks whether the address is one's own. */
export const confirmUrl = (token: string) => `${sayUrl}/ja/${token}`
/** What happened with what one said: an address to keep. */
export const receiptUrl = (token: string) => `${sayUrl}/kvittering/${token}`
export const forgetUrl = (token: string) => `${receiptUrl(token)}/glem`
export const takeBackUrl = (token: string) => `${receiptUrl(token)}/slet`
export const goneUrl = `${sayUrl}/slettet`
/** What people said about one thing, and what happened with it. */
export const themeUrl = (id: string) => `${sayUrl}/tema/${id}`
