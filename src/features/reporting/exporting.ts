import { csvOf } from '#platform/csv.ts'
import type { Paper } from './paper.ts'
import { text } from './text/index.ts'

const columns = [
  'period',
  'code',
  'title',
  'lead',
  'state',
  'assessment',
  'why',
  'happened',
  'figures',
  'voices',
  'evidence',
  'next',
] as const

/** A locked half-year as a table that a spreadsheet opens; what is missing has a line of its own. */
export const paperCsv = ({ period, reports }: Paper): string =>
  csvOf(
    reports.map(({ said, task: _, ...one }) => ({
      period,
      ...one,
      ...said,
      state: said?.state ?? 'missing',
      evidence: said?.evidence.join(' ') ?? '',
      figures: said?.figures
        .map(({ count, words }) =>
          count === 'few' ? text('figureFew', { words }) : text('figure', { count, words }),
        )
        .join('; '),
    })),
    columns,
  )
