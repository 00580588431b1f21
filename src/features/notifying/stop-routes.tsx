import { type Context, Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { chosenByPerson } from './chosen.ts'
import { StopPage } from './pages/stop-page.tsx'
import { readStop, startAgain, stop } from './stopping.ts'
import { text } from './text/index.ts'
import { stopUrl } from './urls.ts'

export const stopRoutes = new Hono<Web>()

stopRoutes.get('/:token', anyone, async (c) => {
  const { personId, stopped } = stopIn(c)
  const { how } = found(await chosenByPerson(c.var.db, personId)).choices
  const isStopped =
    stopped === 'gathered'
      ? !Object.values(how).some((one) => one === 'daily' || one === 'weekly')
      : how[stopped] === 'never'
  const page = <StopPage token={c.req.param('token')} {...{ stopped, isStopped }} />
  return c.render(page, { title: text('stopTitle'), personal: true })
})

// Mail programs post here by themselves when somebody presses their "stop" (RFC 8058).
stopRoutes.post('/:token', anyone, unrecorded('one who has left has stopped'), async (c) => {
  await work(c, (w) => stop(w, stopIn(c)))
  return c.redirect(stopUrl(c.req.param('token')), 303)
})

stopRoutes.post('/:token/til', anyone, async (c) => {
  const { personId, stopped } = stopIn(c)
  await work(c, (w) => startAgain(w, personId, stopped))
  return c.redirect(stopUrl(c.req.param('token')), 303)
})

/** What the link is for. Throws NotFound for one that was not made here. */
const stopIn = (c: Context<Web>) => found(readStop(c.var.signer, c.req.param('token') ?? ''))
