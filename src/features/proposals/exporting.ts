import { todayAt } from '#features/roles/index.ts'
import { calledOn, wordsNow } from './pages/words.ts'
import type { Proposal } from './queries.ts'
import { standingOf } from './standing.ts'

/** The columns of the same as a table. */
export const columns = [
  ...([
    'id',
    'title',
    'words',
    'council',
    'adoptedOn',
    'committee',
    'sentOn',
    'receivedOn',
  ] as const),
  ...(['standing', 'answer', 'reason', 'answeredOn', 'lookOn'] as const),
]

/** Each adopted proposal, with the names its bodies have now and what was answered last. */
export const rowsOf = (all: readonly Proposal[], today: Temporal.PlainDate) =>
  all.map((proposal): Record<(typeof columns)[number], string | null> => {
    const { title, words } = wordsNow(proposal)
    const { council, committee } = calledOn(proposal, today)
    const { sentAt, receivedAt, adoptedOn, id } = proposal
    const last = proposal.answers.at(-1)
    const day = (at: Temporal.Instant | null | undefined) => (at ? todayAt(at).toString() : null)
    return {
      ...{ id, title, words, council, adoptedOn: adoptedOn?.toString() ?? null },
      ...{ committee: committee || null, sentOn: day(sentAt), receivedOn: day(receivedAt) },
      ...{ standing: standingOf(proposal, today), answer: last?.answer ?? null },
      ...{ reason: last?.reason ?? null, answeredOn: day(last?.at) },
      lookOn: last?.lookOn?.toString() ?? null,
    }
  })
