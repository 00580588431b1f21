import { type DayPart, dayParts, timeLabel } from '#features/invitations/index.ts'
import type { Search } from './search.ts'
import { type Known, tsqueryOf } from './words.ts'

/** What to ask for: words, any of the areas, labels that must all be there, any of each list. */
export interface Wanted {
  tsquery: string | null
  areaIds: readonly string[]
  all: readonly string[]
  anyOf: readonly (readonly string[])[]
}

interface Read {
  search: Search
  words: readonly Known[]
  areaIds: readonly string[]
}

export function wantedBy({ search, words, areaIds }: Read): Wanted {
  return {
    tsquery: tsqueryOf(words),
    areaIds,
    all: [...interestLabels(search), ...search.traits.map((trait) => `trait:${trait}`)],
    anyOf: [
      search.who.map((group) => `trait:${group}`),
      timesOf(search).map(({ day, part }) => timeLabel(day, part)),
    ].filter((list) => list.length > 0),
  }
}

/** Every time of the week that was asked for; none when any will do. */
export function timesOf({ days, parts }: Pick<Search, 'days' | 'parts'>) {
  if (days.length === 0 && parts.length === 0) return []
  const someDays = days.length > 0 ? days : [1, 2, 3, 4, 5, 6, 7]
  const someParts: readonly DayPart[] = parts.length > 0 ? parts : dayParts
  return someDays.flatMap((day) => someParts.map((part) => ({ day, part })))
}

/** What is offered when nothing was found, the closest first. */
export const closenesses = ['words', 'interest', 'area', 'soonest'] as const
export type Closeness = (typeof closenesses)[number]

/** The same wish with fewer demands, each with what is left of it; never the same wish again. */
export function fewerDemands(read: Read): { closeness: Closeness; wanted: Wanted }[] {
  const { search, words, areaIds } = read
  const nothing: Wanted = { tsquery: null, areaIds: [], all: [], anyOf: [] }
  const left: Record<Closeness, Wanted> = {
    words: { ...nothing, tsquery: tsqueryOf(words) },
    interest: { ...nothing, all: interestLabels(search) },
    area: { ...nothing, areaIds },
    soonest: nothing,
  }
  const same = (one: Wanted, other: Wanted) => JSON.stringify(one) === JSON.stringify(other)
  const asked = wantedBy(read)
  return closenesses
    .map((closeness) => ({ closeness, wanted: left[closeness] }))
    .filter(({ wanted }) => !same(wanted, asked))
    .filter(({ closeness, wanted }) => closeness === 'soonest' || !same(wanted, nothing))
}

const interestLabels = ({ interest }: Search) => (interest ? [`interest:${interest}`] : [])
