import { type Context, Hono } from 'hono'
import { waitingAssociationsUrl } from '#features/associations/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { platformHost } from '#platform/who.ts'
import { decideAssociation, decideClaim } from './deciding.ts'
import { WaitingPage } from './pages/waiting-page.tsx'
import { waitingAssociations, waitingClaims } from './queries.ts'
import { decideForm } from './register-form.ts'
import { text } from './text/index.ts'

/** What waits for a platform host. */
export const reviewRoutes = new Hono<Web>()

reviewRoutes.get('/gennemsyn', platformHost, (c) => showWaiting(c))

reviewRoutes.post('/gennemsyn/:association', platformHost, form(decideForm), async (c) => {
  const id = c.req.param('association')
  const { input, typed } = c.req.valid('form')
  if (!input) return showWaiting(c, typed, id)
  await work(c, (w) => decideAssociation(w, id, input))
  return c.redirect(waitingAssociationsUrl, 303)
})

reviewRoutes.post('/gennemsyn/det-er-os/:claim', platformHost, form(decideForm), async (c) => {
  const id = c.req.param('claim')
  const { input, typed } = c.req.valid('form')
  if (!input) return showWaiting(c, typed, id)
  await work(c, (w) => decideClaim(w, id, input))
  return c.redirect(waitingAssociationsUrl, 303)
})

async function showWaiting(c: Context<Web>, typed: Typed = {}, answering?: string) {
  const { db, problems } = c.var
  const [associations, claims] = await Promise.all([waitingAssociations(db), waitingClaims(db)])
  const page = <WaitingPage {...{ associations, claims, typed, problems, answering }} />
  return c.render(page, { title: text('reviewTitle'), personal: true })
}
