import { type Context, Hono } from 'hono'
import { waitingAssociationsUrl } from '#features/associations/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { MINUTES_TO_UNDO } from '#platform/undo.ts'
import { platformHost } from '#platform/who.ts'
import { decideAssociation, decideClaim } from './deciding.ts'
import { WaitingPage } from './pages/waiting-page.tsx'
import { waitingAssociations, waitingClaims } from './queries.ts'
import { decideForm } from './register-form.ts'
import { text } from './text/index.ts'
import { undoAssociation, undoClaim } from './undoing.ts'

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

reviewRoutes.post('/gennemsyn/:association/fortryd', platformHost, async (c) => {
  await work(c, (w) => undoAssociation(w, c.req.param('association')))
  return c.redirect(waitingAssociationsUrl, 303)
})

reviewRoutes.post('/gennemsyn/det-er-os/:claim/fortryd', platformHost, async (c) => {
  await work(c, (w) => undoClaim(w, c.req.param('claim')))
  return c.redirect(waitingAssociationsUrl, 303)
})

async function showWaiting(c: Context<Web>, typed: Typed = {}, answering?: string) {
  const { db, problems } = c.var
  const now = c.var.now()
  const [associations, claims] = await Promise.all([
    waitingAssociations(db, now),
    waitingClaims(db, now),
  ])
  const page = (
    <WaitingPage
      {...{ associations, claims, typed, problems, answering }}
      minutes={MINUTES_TO_UNDO}
    />
  )
  return c.render(page, { title: text('reviewTitle'), personal: true })
}
