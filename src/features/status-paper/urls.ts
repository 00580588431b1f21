import { paperUrl, periodUrl, statusUrl } from '#features/reporting/index.ts'

export { decisionUrl, paperUrl, periodUrl, statusUrl } from '#features/reporting/index.ts'

/** The links of the papers of a half-year. */
export const ownPaperUrl = `${statusUrl}/papir/mit-udvalg`
export const pdfUrl = (period: string, bodyId: string) => `${paperUrl(period, bodyId)}/papir.pdf`
export const docxUrl = (period: string, bodyId: string) => `${paperUrl(period, bodyId)}/papir.docx`
export const budgetUrl = (period: string) => `${periodUrl(period)}/billede`
export const budgetPdfUrl = (period: string) => `${periodUrl(period)}/billede.pdf`
