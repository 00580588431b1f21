import { stringify } from 'csv-stringify/sync'
import type { CurrentStrategy } from './queries.ts'

const columns = [
  'code',
  'parent',
  'task',
  'title',
  'official',
  'easy',
  'kind',
  'lead',
  'others',
] as const

/** Each recommendation with the names its bodies have now. */
export const rowsOf = (
  { recommendations }: CurrentStrategy,
  nameOf: (bodyId: string) => string,
): Record<(typeof columns)[number], string | number | null>[] =>
  recommendations.map(({ id: _, bodies, ...one }) => {
    const [lead = '', ...others] = bodies.map(nameOf)
    return { ...one, lead, others: others.join('; ') }
  })

/** The same as a table that a spreadsheet opens. A cell that begins like a formula is words. */
export const csvOf = (rows: ReturnType<typeof rowsOf>): string =>
  stringify(rows, {
    ...{ header: true, columns: [...columns], escape_formulas: true, record_delimiter: 'windows' },
  })
