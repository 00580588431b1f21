import { Hono } from 'hono'
import { allAreas, placed, pointsFile, pointsHeaders, townPoints } from '#features/areas/index.ts'
import { cardOf, comingAt, helpUrl } from '#features/finding/index.ts'
import { coverUrl } from '#features/invitations/index.ts'
import { shownTraits } from '#features/joining/index.ts'
import { mapParts } from '#features/map-tiles/index.ts'
import { sketchOf } from '#features/sketches/index.ts'
import { type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, platformHost } from '#platform/who.ts'
import { photoBytes } from './describing/photos.ts'
import { describeRoutes } from './describing/routes.tsx'
import { factLines } from './fact-lines.ts'
import { keepingRoutes } from './keeping/routes.tsx'
import { PlacePage } from './pages/place-page.tsx'
import { PlacesPage } from './pages/places-page.tsx'
import { placePoints } from './points.ts'
import { proposalRoutes } from './proposals/routes.tsx'
import { allPlaces, describedPlace, hiddenPlaces } from './queries.ts'
import { showAgain } from './taking-down.ts'
import { text } from './text/index.ts'
import { meetingPlaceUrl, photoUrl, placePointsUrl } from './urls.ts'

const CARDS = 6

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const isEditor = c.var.actor.roles.includes('platform-host')
  const [places, hidden] = await Promise.all([
    allPlaces(c.var.db),
    isEditor ? hiddenPlaces(c.var.db) : [],
  ])
  const hasMap = placed(places).length > 0
  const map = hasMap ? { points: placePointsUrl, ...mapParts(c.var.config) } : null
  return c.render(<PlacesPage {...{ places, hidden, map }} />, {
    title: text('title'),
    map: hasMap,
  })
})

routes.get('/steder.geojson', anyone, async (c) => {
  const [places, areas] = await Promise.all([allPlaces(c.var.db), allAreas(c.var.db)])
  const points = pointsFile([...townPoints(areas), ...placePoints(places)])
  return c.body(JSON.stringify(points), 200, pointsHeaders)
})

/** A photo of a place. Its address is new when the photo is, so it may be kept for ever. */
routes.get('/billede/:file{[a-z0-9]+\\.webp}', anyone, async (c) => {
  const id = c.req.param('file').replace('.webp', '')
  const { bytes } = found(await photoBytes(c.var.db, id))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

routes.route('/', proposalRoutes)
routes.route('/', describeRoutes)
routes.route('/', keepingRoutes)

routes.post('/:id/vis-igen', platformHost, async (c) => {
  const id = c.req.param('id')
  await work(c, (w) => showAgain(w, id))
  return c.redirect(meetingPlaceUrl(id), 303)
})

routes.get('/:id', anyone, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const isEditor = actor.roles.includes('platform-host')
  const place = found(await describedPlace(db, c.req.param('id')))
  const isHidden = place.page_taken_down_at !== null
  found(!isHidden || (isEditor && place.removed_at === null) || null)
  const coming = await comingAt(db, { placeId: place.id, count: CARDS, now })
  const { id, name, summary, traits, photos } = place
  const page = (
    <PlacePage
      {...{ id, name, summary }}
      area={place.area}
      address={place.address}
      sketch={sketchOf(place, townPoints(place.towns))}
      opening={place.opening}
      youthHours={place.youth_hours}
      photos={photos.map((photo) => ({ src: photoUrl(photo.id), alt: photo.alt }))}
      drawn={coverUrl(traits.includes('form.ude') ? 'gaatur' : 'kaffe', id)}
      traits={shownTraits(traits)}
      {...factLines(place, now)}
      cards={coming.map((row) => cardOf(row, now))}
      keeper={place.keeper}
      hubs={place.hubs}
      help={helpUrl}
      {...{ isEditor, isHidden }}
    />
  )
  return c.render(page, { title: name, description: summary })
})
