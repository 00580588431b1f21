import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, citizen, secretaryOrAdministrator } from '#platform/who.ts'
import { arrangeRoutes } from './arrange-routes.tsx'
import { hideName } from './hiding.ts'
import { makeBody, makeForm } from './making.ts'
import { nameOn } from './names.ts'
import { BodiesPage } from './pages/bodies-page.tsx'
import { BodyPage } from './pages/body-page.tsx'
import { MakePage } from './pages/make-page.tsx'
import { findBody, listBodies } from './queries.ts'
import { looksAfterBodies } from './reach.ts'
import { text } from './text/index.ts'
import { arrangeUrl, bodyUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const bodies = await listBodies(c.var.db)
  const isMine = looksAfterBodies(c.var.actor)
  const page = <BodiesPage {...{ bodies, isMine }} today={todayAt(c.var.now())} />
  return c.render(page, { title: text('title'), description: text('lead') })
})

routes.get('/ny', secretaryOrAdministrator, (c) => showMake(c))

routes.post('/ny', secretaryOrAdministrator, form(makeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showMake(c, typed)
  const id = await work(c, (w) => makeBody(w, input))
  return c.redirect(arrangeUrl(id), 303)
})

routes.get('/:body', anyone, async (c) => {
  const { db, actor } = c.var
  const today = todayAt(c.var.now())
  const body = found(await findBody(db, c.req.param('body'), today))
  const isMine = looksAfterBodies(actor)
  const page = <BodyPage {...{ body, isMine, today }} actorId={actor.id} />
  const title = nameOn(body.names, today)
  const personal = body.seats.some(({ firstName }) => firstName)
  return c.render(page, { title, personal, description: body.purpose })
})

routes.post('/:body/pladser/:seat/skjul', citizen, async (c) => {
  const { body, seat } = c.req.param()
  await work(c, (w) => hideName(w, body, seat))
  return c.redirect(bodyUrl(body), 303)
})

routes.route('/', arrangeRoutes)

function showMake(c: Context<Web>, typed: Typed = {}) {
  const today = todayAt(c.var.now())
  const page = <MakePage {...{ typed, today }} problems={c.var.problems} />
  return c.render(page, { title: text('makeTitle') })
}
