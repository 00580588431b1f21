import { type Context, Hono } from 'hono'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { deviceOf } from '#platform/session/device.ts'
import { startSession } from '#platform/session/index.ts'
import { anyone, citizen } from '#platform/who.ts'
import { deviceWords } from './device-words.ts'
import { signInFailed } from './failing.ts'
import { letIn } from './letting-in.ts'
import { NextTimePage } from './pages/next-time-page.tsx'
import { PasskeyFirstPage } from './pages/passkey-first-page.tsx'
import { houseOf } from './passkeys/house.ts'
import { askToMake, makeForm, makePasskey } from './passkeys/making.ts'
import { removePasskey } from './passkeys/removing.ts'
import { askToUse, useForm, usePasskey } from './passkeys/using.ts'
import { showSignIn, showWays } from './showing.tsx'
import { ownPath } from './signing-in.ts'
import { text } from './text/index.ts'
import { waysUrl } from './urls.ts'
import { waysInto } from './ways.ts'

export const routes = new Hono<Web>()

const keepsChallenge = unrecorded('a challenge is kept for five minutes')

routes.post('/noegle/udfordring', anyone, keepsChallenge, async (c) =>
  c.json(await askToUse(c.var.db, houseOf(c.var.config), c.var.now())),
)

routes.post(
  '/noegle',
  anyone,
  unrecorded('a wrong answer opens nothing'),
  form(useForm),
  async (c) => {
    const { input } = c.req.valid('form')
    const house = houseOf(c.var.config)
    const personId = input && (await work(c, (w) => usePasskey(w, house, input)))
    if (!personId) {
      signInFailed(c, 'passkey')
      c.status(422)
      c.set('problems', { passkey: text('passkeyUseProblem') })
      return showSignIn(c)
    }
    const shut = await letIn(c, personId, 'passkey')
    return c.redirect(shut ?? ownPath(c.req.query('til')), 303)
  },
)

routes.post('/noegler/udfordring', citizen, keepsChallenge, async (c) => {
  const { db, actor, config } = c.var
  return c.json(await askToMake(db, actor, houseOf(config), c.var.now()))
})

routes.post('/noegler', citizen, form(makeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showWays(c, typed, makingProblems(c))
  const { actor, config } = c.var
  const refusal = await work(c, (w) => makePasskey(w, houseOf(config), input))
  if (refusal) {
    c.status(422)
    return showWays(c, typed, { passkey: text(refusal) })
  }
  // Whoever made it has just shown that they hold it: the session is as good as one that began so.
  if (actor.held) await startSession(c, actor.id ?? '', { way: 'passkey' })
  return c.redirect(c.req.query('til') ? ownPath(c.req.query('til')) : waysUrl(), 303)
})

routes.post('/noegler/:id/fjern', citizen, async (c) => {
  await work(c, (w) => removePasskey(w, c.req.param('id')))
  return c.redirect(waysUrl(), 303)
})

routes.get('/naeste-gang', citizen, (c) => {
  const page = <NextTimePage to={ownPath(c.req.query('til'))} device={deviceHere(c)} />
  return c.render(page, { title: text('nextTimeTitle'), personal: true, passkeys: true })
})

routes.get('/noegle-foerst', citizen, async (c) => {
  const to = ownPath(c.req.query('til'))
  const { db, actor, config } = c.var
  if (!actor.held) return c.redirect(to, 303)
  const ways = await waysInto(db, actor.id ?? '')
  const hasOne = (ways?.passkeys.length ?? 0) > 0
  const page = (
    <PasskeyFirstPage {...{ to, hasOne }} device={deviceHere(c)} phone={config.helpPhone} />
  )
  return c.render(page, { title: text('passkeyFirstTitle'), personal: true, passkeys: true })
})

/** What the browser sends is written by no hand: whatever is wrong there, one tries again. */
function makingProblems({ var: { problems } }: Context<Web>) {
  return problems.name ? { passkeyName: problems.name } : { passkey: text('passkey-wrong') }
}

const deviceHere = (c: Context<Web>) => deviceWords(deviceOf(c.req.header('user-agent')))
