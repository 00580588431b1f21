import { type Answers, shortlistUrl } from '#features/guide/index.ts'

export { shortlistUrl, suggestionsUrl } from '#features/guide/index.ts'

/** The same on paper. */
export const shortlistPdfUrl = (answers: Answers): string =>
  shortlistUrl(answers).replace('/huskeseddel', '/huskeseddel/seddel.pdf')
