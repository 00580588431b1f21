import { shownTraits } from '#features/joining/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import type { IconName } from '#ui/icon.tsx'
import { type FactId, facts } from './describing/facts.ts'
import type { DescribedPlace } from './queries.ts'
import { text } from './text/index.ts'

export interface FactLine {
  icon: IconName
  text: string
  note: string
  not: boolean
  /** "Kim fra kommunen så efter lørdag 14. november", or that nobody has. */
  checked: string
  isChecked: boolean
}

/** What is known of a place in whole sentences, and the names of what nobody knows. */
export function factLines({ facts: known }: Pick<DescribedPlace, 'facts'>, now: Temporal.Instant) {
  const by = new Map<string, (typeof known)[number]>(known.map((one) => [one.fact, one]))
  const lines = facts.flatMap((id): FactLine[] => {
    const fact = by.get(id)
    if (!fact) return []
    return [
      {
        icon: iconOf(id),
        text: text(`${id}-${fact.holds ? 'yes' : 'no'}`),
        note: fact.note,
        not: !fact.holds,
        checked: checkedWords(fact, now),
        isChecked: fact.checked_at !== null,
      },
    ]
  })
  return { lines, unknown: facts.filter((id) => !by.has(id)).map(factName) }
}

export const factName = (id: FactId) => text(`${id}-name`)
export const iconOf = (id: FactId): IconName => shownTraits([id])[0]?.icon ?? 'info'

/** Who looked and when; "ikke set efter endnu" where nobody has. */
export function checkedWords(
  fact: { checked_at: Temporal.Instant | string | null; checkedBy: string | null },
  now: Temporal.Instant,
): string {
  if (fact.checked_at === null) return text('notChecked')
  const date = midSentence(day(Temporal.Instant.from(fact.checked_at), now))
  return fact.checkedBy
    ? text('checkedBy', { name: fact.checkedBy, date })
    : text('checkedBySomebody', { date })
}
