/** The links of an association's yes to certificates. */
export const takeBackUrl = (id: string) => `/foreninger/${id}/boerneattester/tilbage`

export { associationUrl, declarationUrl } from '#features/associations/index.ts'
