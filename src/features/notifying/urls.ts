/** The links of how one is written to. */
export const choicesUrl = '/beskeder-til-dig'
export const browserUrl = `${choicesUrl}/browser`
export const removeBrowserUrl = (id: string) => `${choicesUrl}/browser/${id}/vaek`
/** Where letters on paper go. */
export const postalUrl = `${choicesUrl}/adresse`
export const forgetPostalUrl = `${postalUrl}/vaek`
export const numberUrl = `${choicesUrl}/nummer`
export const numberCodeUrl = `${choicesUrl}/nummer/kode`
/** Stops a kind of message for somebody; mail programs post here by themselves. */
export const stopUrl = (token: string) => `/stop/beskeder/${token}`
export const startAgainUrl = (token: string) => `${stopUrl(token)}/til`
