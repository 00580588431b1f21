import { dayAndTime } from '#platform/time/words.ts'
import type { Row, Taken } from './taking.ts'
import { text } from './text/index.ts'
import { labels, values } from './text/own.ts'

export interface Line {
  label: string
  words: string
}

export interface Section {
  heading: string
  items: { title: string; lines: Line[] }[]
}

/** What is known of somebody as it is read, in the language of the moment. Pure. */
export const sectionsOf = (taken: readonly Taken[]): Section[] =>
  taken.map(({ part, rows }) => ({ heading: text(`part-${part}`), items: rows.map(itemOf) }))

function itemOf(row: Row) {
  const { title, ...rest } = row
  const lines = Object.entries(rest).flatMap(([name, value]) => {
    const words = wordsOf(value)
    return words ? [{ label: labelOf(name), words }] : []
  })
  return { title: wordsOf(title), lines }
}

const labelOf = (name: string) => (isLabel(name) ? text(`field-${name}`) : name)
const isLabel = (name: string): name is (typeof labels)[number] =>
  (labels as readonly string[]).includes(name)
const isValue = (value: string): value is (typeof values)[number] =>
  (values as readonly string[]).includes(value)

/** Of another year than any, so that the year is always said. */
const LONG_AGO = Temporal.Instant.fromEpochMilliseconds(0)
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

function wordsOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return text(value ? 'value-yes' : 'value-no')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    if (isValue(value)) return text(`value-${value}`)
    return INSTANT.test(value) ? dayAndTime(Temporal.Instant.from(value), LONG_AGO) : value
  }
  const parts = Array.isArray(value) ? value : Object.values(value)
  return parts.map(wordsOf).filter(Boolean).join(', ')
}
