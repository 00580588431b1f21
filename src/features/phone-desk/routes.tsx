import { Hono } from 'hono'
import { cardOf, look, readSearch } from '#features/finding/index.ts'
import type { Web } from '#platform/http.tsx'
import { employee } from '#platform/who.ts'
import { PhonePage } from './pages/phone-page.tsx'
import { text } from './text/index.ts'

/** As many as have a key of their own. */
const MOST = 9

export const routes = new Hono<Web>()

routes.get('/', employee, async (c) => {
  const now = c.var.now()
  const asked = readSearch(c.req.queries())
  const { rows, found, search, areas } = await look(c.var.db, asked, now)
  const page = (
    <PhonePage
      search={search}
      areas={areas}
      found={found}
      cards={rows.slice(0, MOST).map((row) => cardOf(row, now))}
      // What comes while one types must not take the cursor out of the field.
      typing={c.req.header('hx-request') !== undefined}
    />
  )
  return c.render(page, { title: text('title'), personal: true })
})
