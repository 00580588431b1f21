import { type Context, Hono } from 'hono'
import { searchUrl, searchWords } from '#features/finding/index.ts'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { renew, stop } from './confirming.ts'
import { readToken } from './house.ts'
import { OwnWatchPage } from './pages/own-watch-page.tsx'
import { StopPage, StoppedPage } from './pages/stop-page.tsx'
import { searchIn } from './storable.ts'
import { text } from './text/index.ts'
import { ownWatchUrl, stoppedUrl } from './urls.ts'

/** What one asked to be told of, opened by the link in a message: keep it, or stop it. */
export const ownRoutes = new Hono<Web>()

ownRoutes.get('/min/:token', anyone, async (c) => {
  const watch = found(await findWatch(c))
  const search = searchIn(watch.query)
  return c.render(
    <OwnWatchPage
      token={c.req.param('token')}
      watch={watch}
      words={await searchWords(c.var.db, search)}
      listHref={searchUrl(search)}
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

ownRoutes.get('/stop/:token', anyone, async (c) => {
  const watch = await findWatch(c)
  if (!watch) return c.redirect(stoppedUrl, 303)
  const words = await searchWords(c.var.db, searchIn(watch.query))
  return c.render(<StopPage token={c.req.param('token')} words={words} />, {
    title: text('stopTitle'),
    personal: true,
  })
})

ownRoutes.post('/stop/:token', anyone, unrecorded('stopped twice is stopped once'), async (c) => {
  await work(c, (w) => stop(w, found(readToken(c.var, c.req.param('token')))))
  return c.redirect(stoppedUrl, 303)
})

ownRoutes.get('/stoppet', anyone, (c) =>
  c.render(<StoppedPage />, { title: text('stoppedTitle'), personal: true }),
)

/** A link not made here is a 404 page; one whose time is over finds nothing. */
function findWatch(c: Context<Web>) {
  const id = found(readToken(c.var, c.req.param('token') ?? ''))
  return c.var.db.selectFrom('watch').selectAll().where('id', '=', id).executeTakeFirst()
}
