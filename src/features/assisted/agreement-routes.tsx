import { type Context, Hono } from 'hono'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, citizen } from '#platform/who.ts'
import { end } from './ending.ts'
import { codeForm, guessRefusal, withCode } from './guessing.ts'
import { findLanding, hostSays, landedForm } from './landing/answering.ts'
import { readLanded } from './landing/house.ts'
import { AgreementPage } from './pages/agreement-page.tsx'
import { CodePage } from './pages/code-page.tsx'
import { HostLandedPage } from './pages/host-landed-page.tsx'
import { LandedThanksPage } from './pages/landed-thanks-page.tsx'
import { MessagePage } from './pages/message-page.tsx'
import { findAgreement } from './queries.ts'
import { takeOver, whatMoves } from './taking-over.ts'
import { text } from './text/index.ts'
import { agreementUrl, landedThanksUrl, ownUrl, stoppedUrl } from './urls.ts'

/** For the one who is helped: what was agreed, ending it, taking it over. No account is needed. */
export const agreementRoutes = new Hono<Web>()

const AGREEMENT = 'agreement'
const DAYS_OPEN = 1

agreementRoutes.get('/', anyone, (c) => showCode(c))

agreementRoutes.post(
  '/',
  anyone,
  unrecorded('a code shows what was agreed and changes nothing'),
  form(codeForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return showCode(c, typed)
    if (await guessRefusal(c.var.db, c.env.network ?? 'here', c.var.now())) {
      c.status(429)
      c.set('problems', { code: text('codeTooMany') })
      return showCode(c, typed)
    }
    const id = await withCode(c.var.db, input.code)
    if (id) return c.redirect(agreementUrl(c.var.signer.sign(AGREEMENT, id, DAYS_OPEN)), 303)
    c.status(422)
    c.set('problems', { code: text('codeWrong') })
    return showCode(c, typed)
  },
)

agreementRoutes.get('/slettet', anyone, (c) => {
  const page = <MessagePage title={text('stoppedTitle')} words={text('stoppedText')} />
  return c.render(page, { title: text('stoppedTitle'), personal: true })
})

agreementRoutes.get('/landet/:token', anyone, (c) => showLanded(c))

agreementRoutes.get('/landet/:token/tak', anyone, async (c) => {
  const about = found(readLanded(c.var.signer, c.req.param('token')))
  const landing = found(await findLanding(c.var.db, about))
  const page = <LandedThanksPage landing={landing} />
  return c.render(page, { title: text('landedThanksTitle'), personal: true })
})

agreementRoutes.post(
  '/landet/:token',
  anyone,
  unrecorded('what the helper has said stands'),
  form(landedForm),
  async (c) => {
    const token = c.req.param('token')
    const about = found(readLanded(c.var.signer, token))
    const { input } = c.req.valid('form')
    if (!input) return showLanded(c)
    await work(c, (w) => hostSays(w, about, input.answer))
    return c.redirect(landedThanksUrl(token), 303)
  },
)

agreementRoutes.get('/:token', anyone, (c) => showAgreement(c))

agreementRoutes.post('/:token/slut', anyone, unrecorded('ended twice is ended once'), async (c) => {
  await work(c, (w) => end(w, c.var, idOf(c), 'person'))
  return c.redirect(stoppedUrl, 303)
})

agreementRoutes.post('/:token/overtag', citizen, async (c) => {
  await work(c, (w) => takeOver(w, idOf(c)))
  return c.redirect(ownUrl, 303)
})

/** What a link is about. Throws NotFound for one that was not made here, or is a day old. */
const idOf = (c: Context<Web>) => found(c.var.signer.read(AGREEMENT, c.req.param('token') ?? ''))

function showCode(c: Context<Web>, typed: Typed = {}) {
  const page = <CodePage typed={typed} problems={c.var.problems} phone={c.var.config.helpPhone} />
  return c.render(page, { title: text('codeTitle'), personal: true })
}

async function showAgreement(c: Context<Web>) {
  const { db, actor, config } = c.var
  const now = c.var.now()
  const entry = found(await findAgreement(db, idOf(c), now))
  const moving = actor.id === null ? null : await whatMoves(db, entry.id, actor.id)
  const token = c.req.param('token') ?? ''
  const page = <AgreementPage {...{ entry, token, moving, now }} phone={config.helpPhone} />
  return c.render(page, { title: text('agreementTitle'), personal: true })
}

async function showLanded(c: Context<Web>) {
  const token = c.req.param('token') ?? ''
  const landing = found(await findLanding(c.var.db, found(readLanded(c.var.signer, token))))
  const page = <HostLandedPage {...{ landing, token }} problems={c.var.problems} />
  return c.render(page, {
    title: text('landedTitle', { name: landing.first_name }),
    personal: true,
  })
}
