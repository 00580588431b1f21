import { languageNow } from '#platform/text/index.ts'
import taxonomy from './taxonomy.json' with { type: 'json' }

export interface Trait {
  id: string
  icon: string
  /** Where it may stand: `filter-only` never on a person (see docs/glossary.md). */
  storage: string
}

interface Named {
  id: string
  da: string
  en: string
}

const interests: (Named & { icon: string; sub: Named[] })[] = taxonomy.interests
const traits: (Named & Trait)[] = taxonomy.traitGroups.flatMap((group) => group.traits as never)

const all = new Map<string, Named>(
  [...interests, ...interests.flatMap(({ sub }) => sub), ...traits].map((one) => [one.id, one]),
)

/** What an interest or trait is called in the language of the request; the id if unknown. */
export function labelName(id: string): string {
  const one = all.get(id)
  return one ? one[languageNow()] : id
}

/** Every interest with its icon and what it holds, in the order they are shown. */
export const allInterests = interests

/** The trait groups with their traits, in the order they are shown. */
export const traitGroups = taxonomy.traitGroups as unknown as readonly (Named & {
  traits: (Named & Trait)[]
})[]

export const isInterest = (id: string): boolean =>
  interests.some((one) => one.id === id || one.sub.some((sub) => sub.id === id))

export const isTrait = (id: string): boolean => traits.some((trait) => trait.id === id)

export const iconOf = (id: string): string | null =>
  traits.find((trait) => trait.id === id)?.icon ?? null

/** Danish and English names, so that a search finds it in either. */
export function interestNames(id: string): string {
  const one = all.get(id)
  const above = all.get(id.split('.')[0] ?? '')
  return [one?.da, one?.en, above?.da].filter(Boolean).join(' ')
}
