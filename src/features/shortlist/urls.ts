import { type Answers, shortlistUrl as listOf } from '#features/guide/index.ts'

export { suggestionsUrl } from '#features/guide/index.ts'

/** What was answered, and whether it is laid out from the right. */
export interface Asked {
  answers: Answers
  fromRight: boolean
}

export const FROM = 'fra'
export const RIGHT = 'hoejre'

export function shortlistUrl({ answers, fromRight }: Asked): string {
  const address = listOf(answers)
  if (!fromRight) return address
  return `${address}${address.includes('?') ? '&' : '?'}${FROM}=${RIGHT}`
}

/** The same on paper. */
export const shortlistPdfUrl = (asked: Asked): string =>
  shortlistUrl(asked).replace('/huskeseddel', '/huskeseddel/seddel.pdf')
