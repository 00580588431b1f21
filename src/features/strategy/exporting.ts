import { csvOf } from '#platform/csv.ts'
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

/** The same as a table. */
export const strategyCsv = (rows: ReturnType<typeof rowsOf>): string => csvOf(rows, columns)
