export interface CaseNumber {
  /** The subject in KLE. */
  subject: string
  /** What kind of work it is. */
  facet: string
  number: number
  /** The last two digits of it. */
  year: string
}

const FORM = /^(\d{2}\.\d{2}\.\d{2})-([A-ZÆØÅ]\d{2})-(\d{1,5})-(\d{2})$/

/** A case number of a Danish municipality as "00.01.00-A00-81-18", or null when it is none. */
export function readCaseNumber(typed: string): CaseNumber | null {
  const [, subject, facet, number, year] = FORM.exec(typed.trim()) ?? []
  if (!subject || !facet || !number || !year) return null
  return { subject, facet, number: Number(number), year }
}

export const shownCaseNumber = ({ subject, facet, number, year }: CaseNumber): string =>
  `${subject}-${facet}-${number}-${year}`
