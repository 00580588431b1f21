import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { anyone } from '#platform/who.ts'
import { cardOf } from './card-of.ts'
import { MOST_COUNTED, PAGE_SIZE } from './listing.ts'
import { look } from './looking.ts'
import { ListPage } from './pages/list-page.tsx'
import { readSearch } from './search.ts'
import { text } from './text/index.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const now = c.var.now()
  const { rows, closest, ...result } = await look(c.var.db, readSearch(c.req.queries()), now)
  const { helpPhone } = c.var.config
  const page = (
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
  return c.render(page, { title: text('title'), description: text('description') })
})
