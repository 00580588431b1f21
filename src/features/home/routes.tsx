import { Hono } from 'hono'
import { cardOf, placeOf, readSearch, soonest } from '#features/finding/index.ts'
import { listFeedUrl } from '#features/invitations/index.ts'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { HomePage } from './pages/home-page.tsx'
import { areasWithCounts, MOST_IN_AREA } from './queries.ts'
import { text } from './text/index.ts'

const CARDS = 6

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const { db } = c.var
  const now = c.var.now()
  const areas = await areasWithCounts(db, now)
  const place = placeOf(areas, readSearch({ sted: c.req.queries('sted') }))
  const rows = await soonest(db, { nearest: place?.nearest ?? [], count: CARDS, now })
  const page = (
    <HomePage
      areas={areas.map(({ id, name, count }) => ({
        id,
        name,
        count: Math.min(count, MOST_IN_AREA),
        more: count > MOST_IN_AREA,
      }))}
      place={place}
      hubs={areas[0]?.hubs ?? []}
      cards={rows.map((row) => cardOf(row, now))}
    />
  )
  return c.render(page, {
    title: text('title'),
    description: text('lead'),
    home: true,
    feed: { href: listFeedUrl(), title: text('followNews') },
  })
})
