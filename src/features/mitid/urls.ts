/** The links of what MitID can confirm. */
export const mitIdUrl = '/mit/mitid'
export const verifyUrl = `${mitIdUrl}/mig`
export const proveAgeUrl = `${mitIdUrl}/alder`
export const answerUrl = `${mitIdUrl}/svar`
export const removeVerifiedUrl = `${mitIdUrl}/mig/fjern`
export const removeAgeUrl = `${mitIdUrl}/alder/fjern`
