import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { look } from './looking.ts'
import { readSearch } from './search.ts'
import { shownList } from './shown-list.tsx'
import { text } from './text/index.ts'
import { searchFeedUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const now = c.var.now()
  const result = await look(c.var.db, readSearch(c.req.queries()), now)
  const page = shownList(result, { now, helpPhone: c.var.config.helpPhone })
  return c.render(page, {
    title: text('title'),
    description: text('description'),
    feed: { href: searchFeedUrl(result.search), title: text('followNews') },
  })
})
