/** The links of the messages that did not arrive. */
export const undeliveredUrl = '/ikke-kommet-frem'
export const tryAgainUrl = (id: string) => `${undeliveredUrl}/${id}/igen`
export const dropUrl = (id: string) => `${undeliveredUrl}/${id}/faerdig`
