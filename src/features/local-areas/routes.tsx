import { Hono } from 'hono'
import {
  allAreas,
  placed,
  pointsFile,
  pointsHeaders,
  townPoints,
  withNeighbours,
} from '#features/areas/index.ts'
import {
  cardOf,
  datesIn,
  placeOf,
  programmeUrl,
  readSearch,
  searchUrl,
  weekLetterUrl,
} from '#features/finding/index.ts'
import { areaCalendarUrl, areaFeedUrl } from '#features/invitations/index.ts'
import { mapParts } from '#features/map-tiles/index.ts'
import { placePoints } from '#features/meeting-places/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { languageNow } from '#platform/text/index.ts'
import { anyone } from '#platform/who.ts'
import { shownMeeting } from './next-meeting.ts'
import { otherNames } from './other-names.ts'
import { AreaPage } from './pages/area-page.tsx'
import { AreasPage } from './pages/areas-page.tsx'
import { areaPlaces, wholeArea } from './queries.ts'
import { shownWeek } from './shown-week.ts'
import { text } from './text/index.ts'
import { areaPointsUrl, areaUrl } from './urls.ts'
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
  const area = found(await wholeArea(db, c.req.param('id'), now))
  const { id, name, associations, places, offers, wishes, all } = area
  const rows = await datesIn(db, { areaId: id, until: weekEnd(now), most: MOST_DATES, now })
  const short = placeOf([area], readSearch({ sted: [id] }))?.short ?? name
  const hasMap = placed(places).length > 0
  const page = (
    <AreaPage
      {...{ id, name, short, associations, places, offers, wishes }}
      hubs={area.hubs}
      hasTeam={Boolean(area.hasTeam)}
      meeting={area.meeting && shownMeeting(area.meeting, { area: short, now })}
      localities={new Intl.ListFormat(languageNow()).format(otherNames(area))}
      week={shownWeek(rows, now)}
      free={withFreeChair(rows)
        .slice(0, MOST_CARDS)
        .map((row) => cardOf(row, now))}
      near={withNeighbours(all, id)
        .slice(1)
        .map((one) => ({ href: areaUrl(one.id), text: one.name, icon: 'pin' as const }))}
      map={hasMap ? { points: areaPointsUrl(id), ...mapParts(c.var.config) } : null}
      links={{
        all: searchUrl({ area: id, nearby: false }),
        around: searchUrl({ area: id }),
        calendar: areaCalendarUrl(id),
        news: areaFeedUrl(id),
        letter: weekLetterUrl(id),
        programme: programmeUrl(id),
      }}
    />
  )
  return c.render(page, {
    title: text('areaTitle', { area: name }),
    map: hasMap,
    feed: { href: areaFeedUrl(id), title: text('news', { area: short }) },
  })
})

routes.get('/:id/steder.geojson', anyone, async (c) => {
  const { places, all } = found(await areaPlaces(c.var.db, c.req.param('id')))
  const points = pointsFile([...townPoints(all), ...placePoints(places)])
  return c.body(JSON.stringify(points), 200, pointsHeaders)
})
