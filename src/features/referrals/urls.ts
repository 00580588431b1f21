/** The links of codes that open the guide. */
export const codesUrl = '/kode'
export const openUrl = (code: string) => `${codesUrl}/${code}`
/** For employees: ready starts, and codes to hand over. */
export const handOverUrl = `${codesUrl}/giv-videre`
export const endUrl = (code: string) => `${openUrl(code)}/stop`
export const cardUrl = (code: string) => `${openUrl(code)}/kort`
export const cardPdfUrl = (code: string) => `${openUrl(code)}/kort.pdf`

export { suggestionsUrl } from '#features/guide/index.ts'
