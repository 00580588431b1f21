import * as z from 'zod'
import { calledOn } from './pages/words.ts'
import type { Proposal } from './queries.ts'
import { type Standing, standingOf } from './standing.ts'

const one = z
  .array(z.string())
  .transform(([first = '']) => first)
  .catch('')

/** What the address asks for. What is not there shows all. */
export const filterQuery = z.object({ raad: one, udvalg: one, svar: one })

export type Filtering = z.output<typeof filterQuery>

export interface Choices {
  chosen: Filtering
  councils: { value: string; text: string }[]
  committees: { value: string; text: string }[]
  standings: Standing[]
}

/** What there is to choose between among the proposals there are, and what of it is chosen. */
export function choicesAmong(
  all: readonly Proposal[],
  asked: Filtering,
  today: Temporal.PlainDate,
): Choices {
  const councils = new Map<string, string>()
  const committees = new Map<string, string>()
  const standings = new Set<Standing>()
  for (const proposal of all) {
    const { council, committee } = calledOn(proposal, today)
    councils.set(proposal.councilId, council)
    if (proposal.committeeId) committees.set(proposal.committeeId, committee)
    standings.add(standingOf(proposal, today))
  }
  const among = (known: { has(value: string): boolean }, value: string) =>
    known.has(value) ? value : ''
  return {
    chosen: {
      raad: among(councils, asked.raad),
      udvalg: among(committees, asked.udvalg),
      svar: among(standings as ReadonlySet<string>, asked.svar),
    },
    councils: optionsOf(councils),
    committees: optionsOf(committees),
    standings: [...standings],
  }
}

const optionsOf = (known: Map<string, string>) =>
  [...known].map(([value, text]) => ({ value, text }))

/** Those that fit what is chosen. */
export const fitting = (
  all: readonly Proposal[],
  { raad, udvalg, svar }: Filtering,
  today: Temporal.PlainDate,
) =>
  all.filter(
    (one) =>
      (!raad || one.councilId === raad) &&
      (!udvalg || one.committeeId === udvalg) &&
      (!svar || standingOf(one, today) === svar),
  )
