import { type Context, Hono } from 'hono'
import { datesIn } from '#features/finding/index.ts'
import { coverUrl } from '#features/invitations/index.ts'
import { photoUrl } from '#features/meeting-places/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, coordinatorOrAdministrator } from '#platform/who.ts'
import { arrangeRoutes } from './arrange-routes.tsx'
import { describeHub, hubForm, makeHub } from './describing.ts'
import { happening } from './happening.ts'
import { DescribePage } from './pages/describe-page.tsx'
import { HubPage } from './pages/hub-page.tsx'
import { HubsPage } from './pages/hubs-page.tsx'
import { type FoundHub, findHub, listHubs } from './queries.ts'
import { looksAfterHubs } from './reach.ts'
import { text } from './text/index.ts'
import { arrangeUrl, hubFeedUrl, hubUrl } from './urls.ts'

const DAYS_AHEAD = 28
const MOST_DATES = 200

export const routes = new Hono<Web>()

/** The only house there is needs no list. */
routes.get('/', anyone, async (c) => {
  const isMine = looksAfterHubs(c.var.actor)
  const hubs = await listHubs(c.var.db, c.var.actor)
  const [first] = hubs
  if (!isMine && first && hubs.length === 1) return c.redirect(hubUrl(first.slug), 303)
  return c.render(<HubsPage {...{ hubs, isMine }} />, { title: text('title') })
})

routes.get('/nyt', coordinatorOrAdministrator, (c) => showDescribe(c, null))

routes.post('/nyt', coordinatorOrAdministrator, form(hubForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showDescribe(c, null, typed)
  const slug = await work(c, (w) => makeHub(w, input))
  return c.redirect(arrangeUrl(slug), 303)
})

routes.get('/:slug', anyone, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const hub = found(await findHub(db, actor, c.req.param('slug')))
  const dates = await datesIn(db, {
    areaId: null,
    placeIds: hub.rooms.map(({ id }) => id),
    until: now.add({ hours: 24 * DAYS_AHEAD }),
    most: MOST_DATES,
    now,
  })
  const isMine = looksAfterHubs(actor)
  const page = <HubPage {...{ hub, isMine, ...happening(dates, now) }} picture={pictureOf(hub)} />
  const feed = { href: hubFeedUrl(hub.slug), title: text('news', hub) }
  return c.render(page, { title: hub.name, description: hub.summary, feed })
})

routes.get('/:slug/ret', coordinatorOrAdministrator, async (c) => {
  const hub = found(await findHub(c.var.db, c.var.actor, c.req.param('slug')))
  return showDescribe(c, hub)
})

routes.post('/:slug/ret', coordinatorOrAdministrator, form(hubForm), async (c) => {
  const slug = c.req.param('slug')
  const { input, typed } = c.req.valid('form')
  if (!input) return showDescribe(c, found(await findHub(c.var.db, c.var.actor, slug)), typed)
  await work(c, (w) => describeHub(w, slug, input))
  return c.redirect(hubUrl(slug), 303)
})

routes.route('/', arrangeRoutes)

/** A photo of a room, or a drawing. */
function pictureOf({ slug, rooms }: FoundHub) {
  const [photo] = rooms.flatMap(({ photos }) => photos)
  return photo
    ? { src: photoUrl(photo.id), alt: photo.alt }
    : { src: coverUrl('spisning', slug), alt: '' }
}

function showDescribe(c: Context<Web>, hub: FoundHub | null, typed?: Typed) {
  const { problems } = c.var
  const words = typed ?? (hub ? wordsOf(hub) : {})
  const page = <DescribePage {...{ hub, problems }} typed={words} />
  return c.render(page, { title: hub ? text('describeTitle', hub) : text('newTitle') })
}

const wordsOf = ({ name, summary, welcome, opening, phone, ...hub }: FoundHub): Typed => ({
  ...{ name, summary, welcome, opening, phone },
  ...{ youthHours: hub.youth_hours, toCome: hub.to_come },
})
