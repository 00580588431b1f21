import { Hono } from 'hono'
import { type Web, work } from '#platform/http.tsx'
import { endSession, sessionToken } from '#platform/session/index.ts'
import { citizen } from '#platform/who.ts'
import { SessionsPage } from './pages/sessions-page.tsx'
import { SignedInPage } from './pages/signed-in-page.tsx'
import { endAll, endOne, endOthers } from './sessions/ending.ts'
import { sessionsOf, signedOutOf } from './sessions/queries.ts'
import { text } from './text/index.ts'
import { sessionsUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/klar', citizen, (c) =>
  c.render(<SignedInPage />, { title: text('signedInTitle'), personal: true }),
)

routes.get('/steder', citizen, async (c) => {
  const now = c.var.now()
  const personId = c.var.actor.id ?? ''
  const [sessions, signedOut] = await Promise.all([
    sessionsOf(c.var.db, personId, sessionToken(c) ?? '', now),
    signedOutOf(c.var.db, personId),
  ])
  const page = <SessionsPage {...{ sessions, signedOut, now }} />
  return c.render(page, { title: text('sessionsTitle'), personal: true })
})

routes.post('/steder/andre', citizen, async (c) => {
  await work(c, (w) => endOthers(w, sessionToken(c)))
  return c.redirect(sessionsUrl, 303)
})

routes.post('/steder/alle', citizen, async (c) => {
  await work(c, endAll)
  await endSession(c)
  return c.redirect('/', 303)
})

routes.post('/steder/:id/slut', citizen, async (c) => {
  await work(c, (w) => endOne(w, c.req.param('id')))
  return c.redirect(sessionsUrl, 303)
})
