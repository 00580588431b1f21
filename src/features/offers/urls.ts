/** The links of the municipality's offers, and of the directory that can be taken along. */
export { offersUrl } from '#features/associations/index.ts'
export const newOfferUrl = '/tilbud/nyt'
export const offerUrl = (id: string) => `/tilbud/${id}`
export const changeOfferUrl = (id: string) => `/tilbud/${id}/ret`
export const takeDownUrl = (id: string) => `/tilbud/${id}/ned`
export const putBackUrl = (id: string) => `/tilbud/${id}/op`
export const directoryUrl = '/vejviser'
export const directoryJsonUrl = '/vejviser/hsds.json'
export const directoryCsvUrl = '/vejviser/hsds.zip'
export const bringInUrl = '/vejviser/indlaes'
export const broughtUrl = (id: string) => `/vejviser/indlaes/${id}`
