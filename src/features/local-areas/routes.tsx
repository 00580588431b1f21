import { Hono } from 'hono'
import { allAreas, withNeighbours } from '#features/areas/index.ts'
import { cardOf, datesIn, placeOf, readSearch, searchUrl } from '#features/finding/index.ts'
import { areaCalendarUrl, areaFeedUrl } from '#features/invitations/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { languageNow } from '#platform/text/index.ts'
import { anyone } from '#platform/who.ts'
import { AreaPage } from './pages/area-page.tsx'
import { AreasPage } from './pages/areas-page.tsx'
import { wholeArea } from './queries.ts'
import { shownWeek } from './shown-week.ts'
import { text } from './text/index.ts'
import { areaUrl } from './urls.ts'
import { weekEnd, withFreeChair } from './week.ts'

const MOST_DATES = 120
const MOST_CARDS = 6

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const areas = await allAreas(c.var.db)
  return c.render(<AreasPage areas={areas} />, { title: text('title'), description: text('lead') })
})

routes.get('/:id', anyone, async (c) => {
  const { db } = c.var
  const now = c.var.now()
  const area = found(await wholeArea(db, c.req.param('id')))
  const { id, name, localities, associations, places, all } = area
  const rows = await datesIn(db, { areaId: id, until: weekEnd(now), most: MOST_DATES, now })
  const short = placeOf([area], readSearch({ sted: [id] }))?.short ?? name
  const page = (
    <AreaPage
      {...{ id, name, short, associations, places }}
      localities={new Intl.ListFormat(languageNow()).format(localities)}
      week={shownWeek(rows, now)}
      free={withFreeChair(rows)
        .slice(0, MOST_CARDS)
        .map((row) => cardOf(row, now))}
      near={withNeighbours(all, id)
        .slice(1)
        .map((one) => ({ href: areaUrl(one.id), text: one.name, icon: 'pin' as const }))}
      links={{
        all: searchUrl({ area: id, nearby: false }),
        around: searchUrl({ area: id }),
        calendar: areaCalendarUrl(id),
        news: areaFeedUrl(id),
      }}
    />
  )
  return c.render(page, {
    title: text('areaTitle', { area: name }),
    feed: { href: areaFeedUrl(id), title: text('news', { area: short }) },
  })
})
