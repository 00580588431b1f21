import { readSearch, type Search } from '#features/finding/index.ts'
import { type DayPart, dayParts } from '#features/invitations/index.ts'
import { type Like, likeNames, needs, people, sizes } from './choices.ts'

/** What somebody answered. All of it stands in the address, and nowhere else. */
export interface Answers extends Pick<Search, 'area' | 'nearby' | 'parts' | 'traits' | 'who'> {
  likes: readonly Like[]
  days: Days | null
  sizes: readonly string[]
}

export type Days = 'hverdag' | 'weekend'

export const noAnswers: Answers = {
  likes: [],
  area: null,
  nearby: true,
  days: null,
  parts: [],
  sizes: [],
  who: [],
  traits: [],
}

export const partNames: Record<DayPart, string> = {
  morning: 'formiddag',
  afternoon: 'eftermiddag',
  evening: 'aften',
}

type Queries = Readonly<Record<string, readonly string[] | undefined>>

/** Reads the address leniently: what is not one of our answers is as if it was not answered. */
export function readAnswers(queries: Queries): Answers {
  const all = (name: string) => queries[name] ?? []
  const { area, nearby, parts, traits, who } = readSearch(queries)
  const [days] = all('dag')
  return {
    likes: likeNames.filter((like) => all('hvad').includes(like)),
    area,
    nearby: area === null || nearby,
    days: days === 'hverdag' || days === 'weekend' ? days : null,
    parts: dayParts.filter((part) => parts.includes(part)),
    sizes: sizes.filter((size) => all('flok').includes(nameOf(size))),
    who: people.filter((group) => who.includes(group)),
    traits: needs.filter((need) => traits.includes(need)),
  }
}

/** The answers as they stand in the address, always written the same way. */
export function answersQuery(answers: Answers): URLSearchParams {
  const { likes, area, nearby, days, parts, sizes: flock, who, traits } = answers
  return new URLSearchParams([
    ...likes.map((like) => ['hvad', like]),
    ...(area === null ? [] : [['sted', area]]),
    ...(area === null || nearby ? [] : [['omegn', 'nej']]),
    ...(days === null ? [] : [['dag', days]]),
    ...parts.map((part) => ['tid', partNames[part]]),
    ...flock.map((size) => ['flok', nameOf(size)]),
    ...who.map((group) => ['hvem', nameOf(group)]),
    ...traits.map((need) => ['brug', need]),
  ])
}

/** "unge" of "hvem.unge" */
export const nameOf = (trait: string): string => trait.slice(trait.indexOf('.') + 1)
