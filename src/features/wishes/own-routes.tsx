import { Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { useLink } from './confirming.ts'
import { ownPage, readOwn } from './house.ts'
import { OwnWishPage } from './pages/own-wish-page.tsx'
import { TakenBackPage } from './pages/taken-back-page.tsx'
import { findOwn } from './queries.ts'
import { takeBack } from './taking-back.ts'
import { text } from './text/index.ts'
import { takenBackUrl } from './urls.ts'

/** One's own wish, or one's "me too": how it stands, and the way to take it back. */
export const ownRoutes = new Hono<Web>()

ownRoutes.get('/mit/:token', anyone, async (c) => {
  const token = c.req.param('token')
  const wish = found(await findOwn(c.var.db, readOwn(c.var, token) ?? ''))
  return c.render(<OwnWishPage {...{ token, wish }} now={c.var.now()} />, {
    title: text(wish.is_wisher ? 'ownTitle' : 'alsoTitle'),
    personal: true,
  })
})

/** Opened by the link in the message. A program that only looks at links says yes to nothing. */
ownRoutes.post('/mit/:token', anyone, unrecorded('a second press changes nothing'), async (c) => {
  const voiceId = found(readOwn(c.var, c.req.param('token')))
  await work(c, (w) => useLink(w, voiceId))
  return c.redirect(ownPage(c.var, voiceId), 303)
})

ownRoutes.post('/mit/:token/tilbage', anyone, async (c) => {
  const voiceId = found(readOwn(c.var, c.req.param('token')))
  await work(c, (w) => takeBack(w, voiceId))
  return c.redirect(takenBackUrl, 303)
})

ownRoutes.get('/taget-tilbage', anyone, (c) =>
  c.render(<TakenBackPage />, { title: text('takenBackTitle'), personal: true }),
)
