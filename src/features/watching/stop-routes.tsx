import { Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { stop } from './confirming.ts'
import { findWatch } from './finding-watch.ts'
import { readToken } from './house.ts'
import { StopPage } from './pages/stop-page.tsx'
import { text } from './text/index.ts'
import { stoppedUrl } from './urls.ts'
import { asked } from './words-of.ts'

export const stopRoutes = new Hono<Web>()

stopRoutes.get('/:token', anyone, async (c) => {
  const watch = await findWatch(c)
  if (!watch) return c.redirect(stoppedUrl, 303)
  const { words } = await asked(c.var.db, watch)
  return c.render(<StopPage token={c.req.param('token')} words={words} />, {
    title: text('stopTitle'),
    personal: true,
  })
})

// Mail programs post here by themselves when somebody presses their "stop" (RFC 8058).
stopRoutes.post('/:token', anyone, unrecorded('stopped twice is stopped once'), async (c) => {
  await work(c, (w) => stop(w, found(readToken(c.var, c.req.param('token')))))
  return c.redirect(stoppedUrl, 303)
})
