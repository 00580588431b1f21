import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { hrefOf } from './about.ts'
import { atomFeed } from './feed.ts'
import { WhatCamePage } from './pages/what-came-page.tsx'
import { listWhatCame } from './queries.ts'
import { text } from './text/index.ts'
import { feedUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) =>
  c.render(<WhatCamePage all={await listWhatCame(c.var.db)} />, {
    ...{ title: text('title'), description: text('lead') },
    feed: { href: feedUrl, title: text('title') },
  }),
)

routes.get('/nyt.atom', anyone, async (c) => {
  const { baseUrl, municipality } = c.var.config
  const house = { language: c.var.language, baseUrl, author: municipality }
  const feed = atomFeed(await listWhatCame(c.var.db), house)
  return c.body(feed, 200, { 'content-type': 'application/atom+xml' })
})

routes.get('/nyt.json', anyone, async (c) => {
  const all = await listWhatCame(c.var.db)
  const { baseUrl } = c.var.config
  return c.json({
    news: all.map(({ kind, title, promised, words, at, ...one }) => ({
      ...{ kind, title, promised, words, at: at.toString(), url: baseUrl + hrefOf(one) },
    })),
  })
})
