import { shownCount } from '#features/moderation/index.ts'
import { periodWords } from '#features/reporting/index.ts'
import { type NewcomerRow, newcomersOf } from '#features/strategy-pages/index.ts'
import type { LongPaper, LongSection } from '#platform/paper/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { type Counts, daysOf } from './counting.ts'
import { text } from './text/index.ts'

const lines = ['held', 'new', 'meetings', 'attended', 'promises', 'open', 'done'] as const

interface About {
  period: string
  today: Temporal.PlainDate
  municipality: string
}

/** One page of numbers for the budget. Few people are not told of by number. */
export function budgetOf(counts: Counts, { period, today, municipality }: About): LongPaper {
  const { from, until } = daysOf(period)
  const { themes } = counts
  const last = until.subtract({ days: 1 })
  return {
    language: languageNow(),
    from: text('from', { municipality }),
    heading: text('budgetTitle', { period: periodWords(period) }),
    lead: [
      text('budgetFrom', { from: dateWords(from), until: dateWords(last) }),
      text('budgetLead', { on: dateWords(today) }),
    ],
    sections: [
      {
        ...{ heading: text('numbers'), isApart: false, lead: [], items: [] },
        table: {
          ...{ caption: text('numbers'), heads: [text('whatHead'), text('countHead')], bar: [] },
          rows: lines.map((line) => [
            text(`count-${line}`),
            line === 'attended' ? people(counts[line]) : String(counts[line]),
          ]),
        },
      },
      {
        ...{ heading: text('voices'), isApart: false, items: [] },
        lead: themes.length === 0 ? [text('voicesNone')] : [],
        table:
          themes.length === 0
            ? null
            : {
                ...{ caption: text('voices'), bar: [] },
                heads: [text('themeHead'), text('inputsHead')],
                rows: themes.map(({ name, count }) => [name ?? text('noTheme'), people(count)]),
              },
      },
      newcomers(counts.newcomers, { isOver: Temporal.PlainDate.compare(today, until) >= 0 }),
    ],
    pages: text('pages'),
  }
}

function people(count: number): string {
  const shown = shownCount(count)
  return shown === 'few' ? text('few') : String(shown)
}

/** Who came to something for the first time. A half-year that is not over has no number. */
function newcomers(rows: readonly NewcomerRow[], { isOver }: { isOver: boolean }): LongSection {
  const { halves, areas } = newcomersOf(rows)
  const all = halves.at(-1)
  const plain = { heading: text('newcomers'), isApart: false, items: [] }
  if (!all)
    return { ...plain, lead: [text(isOver ? 'newcomersNone' : 'newcomersLater')], table: null }
  const told = text(all.isAtLeast ? 'newcomersAtLeast' : 'newcomersAll', { count: all.count })
  return {
    ...plain,
    lead: [told, text('newcomersNote')],
    table: {
      ...{ caption: text('newcomers'), bar: [], heads: [text('areaHead'), text('countHead')] },
      rows: areas.map(({ area, count }) => [area, count === 'few' ? text('few') : String(count)]),
    },
  }
}
