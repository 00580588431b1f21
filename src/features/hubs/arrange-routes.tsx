import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { coordinatorOrAdministrator } from '#platform/who.ts'
import { closeHub, openHub } from './opening.ts'
import { ArrangePage } from './pages/arrange-page.tsx'
import { findArranged } from './queries.ts'
import { addRoom, removeRoom, roomForm } from './rooms.ts'
import { askForm, askToSit } from './seats/asking.ts'
import { takeSeatBack } from './seats/ending.ts'
import { possibleSeats } from './seats/queries.ts'
import { text } from './text/index.ts'
import { arrangeUrl, hubUrl } from './urls.ts'

/** What is in a house, who was asked to sit there, and who can see it. */
export const arrangeRoutes = new Hono<Web>()

arrangeRoutes.get('/:slug/indret', coordinatorOrAdministrator, (c) =>
  showArranged(c, c.req.param('slug')),
)

arrangeRoutes.post('/:slug/rum', coordinatorOrAdministrator, form(roomForm), async (c) => {
  const slug = c.req.param('slug')
  const { input } = c.req.valid('form')
  if (!input) return showArranged(c, slug)
  await work(c, (w) => addRoom(w, slug, input.place))
  return c.redirect(arrangeUrl(slug), 303)
})

arrangeRoutes.post('/:slug/rum/:place/fjern', coordinatorOrAdministrator, async (c) => {
  const { slug, place } = c.req.param()
  await work(c, (w) => removeRoom(w, slug, place))
  return c.redirect(arrangeUrl(slug), 303)
})

arrangeRoutes.post(
  '/:slug/foreninger',
  coordinatorOrAdministrator,
  sendsMessage,
  form(askForm),
  async (c) => {
    const slug = c.req.param('slug')
    const { input } = c.req.valid('form')
    if (!input) return showArranged(c, slug)
    await work(c, (w) => askToSit(w, slug, input.association))
    return c.redirect(arrangeUrl(slug), 303)
  },
)

arrangeRoutes.post('/:slug/foreninger/:seat/fjern', coordinatorOrAdministrator, async (c) => {
  const { slug, seat } = c.req.param()
  await work(c, (w) => takeSeatBack(w, slug, seat))
  return c.redirect(arrangeUrl(slug), 303)
})

arrangeRoutes.post('/:slug/aabn', coordinatorOrAdministrator, async (c) => {
  const slug = c.req.param('slug')
  await work(c, (w) => openHub(w, slug))
  return c.redirect(hubUrl(slug), 303)
})

arrangeRoutes.post('/:slug/luk', coordinatorOrAdministrator, async (c) => {
  const slug = c.req.param('slug')
  await work(c, (w) => closeHub(w, slug))
  return c.redirect(arrangeUrl(slug), 303)
})

async function showArranged(c: Context<Web>, slug: string) {
  const { db, actor, problems } = c.var
  const [arranged, possible] = await Promise.all([
    findArranged(db, actor, slug),
    possibleSeats(db, slug),
  ])
  const hub = found(arranged)
  const page = <ArrangePage {...{ hub, possible, problems }} />
  return c.render(page, { title: text('arrangeTitle', hub) })
}
