import { type Context, Hono } from 'hono'
import { guideUrl, searchUrl } from '#features/finding/index.ts'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { found, Refused } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { answerForm, answerMatch } from './answering.ts'
import { findAsking } from './askings-query.ts'
import { askingOf } from './house.ts'
import { stopAsking } from './matches.ts'
import { GuestPage } from './pages/guest-page.tsx'
import { text } from './text/index.ts'
import { guestUrl } from './urls.ts'

/** The page of the one who would like somebody along; the link in the letter opens it. */
export const guestRoutes = new Hono<Web>()

guestRoutes.get('/din/:token', anyone, (c) => showGuest(c))

async function showGuest(c: Context<Web>) {
  const asking = await opened(c)
  const page = (
    <GuestPage
      asking={asking}
      token={c.req.param('token') ?? ''}
      meanwhile={{ list: searchUrl({ area: asking.areaId }), guide: guideUrl }}
      phone={c.var.config.helpPhone}
      problems={c.var.problems}
      now={c.var.now()}
    />
  )
  return c.render(page, { title: text('guestTitle'), personal: true })
}

guestRoutes.post(
  '/din/:token/svar',
  anyone,
  unrecorded('said twice is said once'),
  form(answerForm),
  async (c) => {
    const { matchId } = await opened(c)
    const { input } = c.req.valid('form')
    if (!input) return showGuest(c)
    if (!matchId) throw new Refused('match-over')
    await work(c, (w) => answerMatch(w, matchId, { side: 'guest', answer: input.answer }))
    return c.redirect(guestUrl(c.req.param('token')), 303)
  },
)

guestRoutes.post(
  '/din/:token/slut',
  anyone,
  unrecorded('stopped twice is stopped once'),
  async (c) => {
    const { id } = await opened(c)
    await work(c, (w) => stopAsking(w, id))
    return c.redirect(guestUrl(c.req.param('token')), 303)
  },
)

/** What the link opens; 404 for one that was not made here, and when it is forgotten. */
async function opened(c: Context<Web>) {
  const id = found(askingOf(c.var.signer, c.req.param('token') ?? ''))
  return found(await findAsking(c.var.db, c.var.now(), id))
}
