import { everything, readSearch, type Search, searchQuery } from '#features/finding/index.ts'
import { traitGroups } from '#features/invitations/index.ts'

const allowed = new Set(
  traitGroups.flatMap(({ traits }) =>
    traits.filter(({ storage }) => storage === 'profile-ok').map(({ id }) => id),
  ),
)

/** A search as it may stand with an address: without what could tell about somebody. */
export const storable = (search: Search): Search => ({
  ...search,
  traits: search.traits.filter((trait) => allowed.has(trait)),
  who: [],
  sort: everything.sort,
  page: 1,
})

/** What had to be left out, so that the page can say so. */
export const leftOut = (search: Search): string[] => [
  ...search.traits.filter((trait) => !allowed.has(trait)),
  ...search.who,
]

/** The search in the query part of an address. */
export function searchIn(query: string): Search {
  const typed = new URLSearchParams(query)
  return readSearch(Object.fromEntries([...typed.keys()].map((name) => [name, typed.getAll(name)])))
}

/** The one way a search is written, so that asking twice for the same is asking once. */
export const storedQuery = (search: Search): string => searchQuery(storable(search))
