import { Hono } from 'hono'
import { type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { renew } from './confirming.ts'
import { findWatch } from './finding-watch.ts'
import { readToken } from './house.ts'
import { OwnWatchPage } from './pages/own-watch-page.tsx'
import { StoppedPage } from './pages/stop-page.tsx'
import { text } from './text/index.ts'
import { ownWatchUrl } from './urls.ts'
import { asked } from './words-of.ts'

/** What one asked to be told of, opened by the link in a message: keep it, or stop it. */
export const ownRoutes = new Hono<Web>()

ownRoutes.get('/min/:token', anyone, async (c) => {
  const watch = found(await findWatch(c))
  const { words, href } = await asked(c.var.db, watch)
  return c.render(
    <OwnWatchPage
      token={c.req.param('token')}
      watch={watch}
      words={words}
      seeHref={href}
      now={c.var.now()}
    />,
    { title: text(watch.confirmed_at ? 'ownTitle' : 'confirmTitle'), personal: true },
  )
})

/** A program that only looks at links confirms nothing: a person presses the button. */
ownRoutes.post('/min/:token', anyone, async (c) => {
  const token = c.req.param('token')
  await work(c, (w) => renew(w, found(readToken(c.var, token))))
  return c.redirect(ownWatchUrl(token), 303)
})

ownRoutes.get('/stoppet', anyone, (c) =>
  c.render(<StoppedPage />, { title: text('stoppedTitle'), personal: true }),
)
