import { Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { stop } from './confirming.ts'
import { readToken } from './house.ts'
import { StopPage, StoppedPage } from './pages/stop-page.tsx'
import { findLetter } from './queries.ts'
import { text } from './text/index.ts'
import { wantedWords } from './wanted-words.ts'

export const stopRoutes = new Hono<Web>()

stopRoutes.get('/:token', anyone, async (c) => {
  const token = c.req.param('token')
  const letter = await findLetter(c.var.db, found(readToken(c.var, token)))
  return letter
    ? c.render(<StopPage token={token} words={wantedWords(letter)} />, {
        title: text('stopTitle'),
        personal: true,
      })
    : c.render(<StoppedPage />, { title: text('stoppedTitle'), personal: true })
})

// Mail programs post here by themselves when somebody presses their "stop" (RFC 8058).
stopRoutes.post('/:token', anyone, unrecorded('stopped twice is stopped once'), async (c) => {
  const token = c.req.param('token')
  await work(c, (w) => stop(w, found(readToken(c.var, token))))
  return c.redirect(c.req.path, 303)
})
