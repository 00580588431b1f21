import { type Context, Hono } from 'hono'
import { PLACE } from '#features/joining/index.ts'
import { type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { RemindersPage } from './pages/reminders-page.tsx'
import { findReminded } from './queries.ts'
import { remindAgain } from './stopping.ts'
import { text } from './text/index.ts'
import { remindersUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/:token', anyone, async (c) => {
  const { title, reminded } = found(await findReminded(c.var.db, joiningId(c)))
  const page = <RemindersPage {...{ title, reminded, token: c.req.param('token') }} />
  return c.render(page, { title: text('title'), personal: true })
})

// Mail programs post here by themselves when somebody presses their "stop" (RFC 8058).
routes.post('/:token', anyone, (c) => turn(c, false))

routes.post('/:token/til', anyone, (c) => turn(c, true))

async function turn(c: Context<Web>, on: boolean) {
  await work(c, (w) => remindAgain(w, joiningId(c), on))
  return c.redirect(remindersUrl(c.req.param('token') ?? ''), 303)
}

/** Whose place it is. Throws NotFound for a link that was not made here. */
const joiningId = (c: Context<Web>) => found(c.var.signer.read(PLACE, c.req.param('token') ?? ''))
