import { phoneHref } from '#platform/phone.ts'
import { cardOf } from './card-of.ts'
import { MOST_COUNTED, PAGE_SIZE } from './listing.ts'
import type { Result } from './looking.ts'
import { ListPage } from './pages/list-page.tsx'

/** The list page with what a search found. */
export function shownList(
  { rows, closest, ...result }: Result,
  { now, helpPhone }: { now: Temporal.Instant; helpPhone: string },
) {
  return (
    <ListPage
      {...result}
      pages={Math.ceil(Math.min(result.found, MOST_COUNTED) / PAGE_SIZE)}
      more={result.found > MOST_COUNTED}
      cards={rows.map((row) => cardOf(row, now))}
      closest={
        closest && {
          closeness: closest.closeness,
          cards: closest.rows.map((row) => cardOf(row, now)),
        }
      }
      phone={{ href: phoneHref(helpPhone), text: helpPhone }}
    />
  )
}
