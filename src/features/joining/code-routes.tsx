import { type Context, Hono } from 'hono'
import { FROM, readCameFrom, withCameFrom } from '#features/arrivals/index.ts'
import { codeForm, codeSentence, codeTitle } from '#features/people/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { findAsked, lettersRefusal } from './asked.ts'
import { askAgain } from './asking-again.ts'
import { type Confirmed, useCode, useLink } from './confirming.ts'
import { CONFIRM, PLACE } from './house.ts'
import { CodePage } from './pages/code-page.tsx'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { LinkOldPage } from './pages/link-old-page.tsx'
import { NoPlacePage } from './pages/no-place-page.tsx'
import { text } from './text/index.ts'
import { codeUrl, placeUrl } from './urls.ts'

/** Saying yes to a place: with the code in the message, or with its link. */
export const codeRoutes = new Hono<Web>()

codeRoutes.get('/kode/:asked', anyone, (c) => showCode(c, c.req.param('asked')))

codeRoutes.post(
  '/kode/:asked',
  anyone,
  unrecorded('a wrong code opens nothing, and a second press changes nothing'),
  form(codeForm),
  async (c) => {
    const asked = c.req.param('asked')
    const { input } = c.req.valid('form')
    if (!input) return showCode(c, asked)
    const used = await work(c, (w) => useCode(w, c.var, asked, input.code, cameFrom(c)))
    if (!('codeRefusal' in used)) return answer(c, used)
    c.status(422)
    c.set('problems', { code: codeSentence(used.codeRefusal) })
    return showCode(c, asked)
  },
)

codeRoutes.post(
  '/kode/:asked/ny',
  anyone,
  sendsMessage,
  unrecorded('a double click sends one code'),
  async (c) => {
    const asked = c.req.param('asked')
    const { address } = found(await findAsked(c.var.db, asked, c.var.now()))
    if (await lettersRefusal(c.var.db, address, c.var.now())) {
      c.status(429)
      c.set('problems', { code: text('tooMany') })
      return showCode(c, asked)
    }
    const again = await work(c, (w) => askAgain(w, c.var, asked))
    return c.redirect(withCameFrom(codeUrl(again), cameFrom(c)), 303)
  },
)

codeRoutes.get('/ja-tak/:token', anyone, async (c) => {
  const token = c.req.param('token')
  const asked = await askedBy(c, token)
  if (!asked) return showLinkOld(c)
  return c.render(<ConfirmPage token={token} title={asked.title} />, {
    title: text('confirmTitle'),
    personal: true,
  })
})

codeRoutes.post(
  '/ja-tak/:token',
  anyone,
  unrecorded('a second press changes nothing, and a full table says so'),
  async (c) => {
    const asked = await askedBy(c, c.req.param('token'))
    if (!asked) return showLinkOld(c)
    return answer(c, await work(c, (w) => useLink(w, c.var, asked.asked_id)))
  },
)

/** It goes along in the address; the link in a letter has none, so that no letter tells it. */
const cameFrom = (c: Context<Web>) => readCameFrom(c.req.query(FROM))

/** The asking that the link in a letter is about, or undefined when it no longer holds. */
async function askedBy(c: Context<Web>, token: string) {
  const id = c.var.signer.read(CONFIRM, token)
  return id === null ? undefined : findAsked(c.var.db, id, c.var.now())
}

function answer(c: Context<Web>, confirmed: Confirmed) {
  if (confirmed.refusal === null)
    return c.redirect(placeUrl(c.var.signer.sign(PLACE, confirmed.joiningId)), 303)
  c.status(409)
  const page = <NoPlacePage refusal={confirmed.refusal} invitationId={confirmed.invitationId} />
  return c.render(page, { title: text('noPlaceTitle'), personal: true })
}

async function showCode(c: Context<Web>, askedId: string) {
  const asked = found(await findAsked(c.var.db, askedId, c.var.now()))
  const page = (
    <CodePage
      {...{ askedId, title: asked.title, problems: c.var.problems, cameFrom: cameFrom(c) }}
      isPhone={asked.channel === 'phone'}
    />
  )
  return c.render(page, { title: codeTitle(), personal: true })
}

function showLinkOld(c: Context<Web>) {
  c.status(404)
  return c.render(<LinkOldPage />, { title: text('linkOldTitle'), personal: true })
}
