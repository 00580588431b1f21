import type { Card } from '../card-of.ts'
import type { Place } from '../place.ts'
import type { Search } from '../search.ts'
import { text } from '../text/index.ts'
import { searchUrl } from '../urls.ts'
import type { Closeness } from '../wanted.ts'
import { Filters } from './filters.tsx'
import { Results } from './results.tsx'
import { SearchRow } from './search-row.tsx'

export interface ListPageProps {
  search: Search
  place: Place | null
  areas: { id: string; name: string }[]
  found: number
  /** How many pages there are. */
  pages: number
  /** There are more than are counted. */
  more: boolean
  cards: Card[]
  closest: { closeness: Closeness; cards: Card[] } | null
  corrected: { typed: string; used: string }[]
  phone: { href: string; text: string }
}

/** The list. One form holds every choice; the address holds what was chosen. */
export function ListPage(list: ListPageProps) {
  const { search, place, areas } = list
  return (
    <form
      class="wrap band close"
      action={searchUrl()}
      hx-get={searchUrl()}
      hx-trigger="change"
      hx-target="#fundne"
      hx-select="#fundne"
      hx-select-oob="#naer:outerMorph"
      hx-swap="outerHTML"
      hx-push-url="true"
    >
      <h1>{text('title')}</h1>
      <SearchRow search={search} place={place} areas={areas} />
      <div class="results">
        <Filters search={search} place={place} />
        <Results {...list} />
      </div>
    </form>
  )
}
