import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { endSession, startSession } from '#platform/session/index.ts'
import { anyone, citizen } from '#platform/who.ts'
import { askingRefusal, askingSentence } from './asking.ts'
import { codeForm, codeSentence, codeTitle } from './code-words.ts'
import { signInFailed } from './failing.ts'
import { nameForm, nameMyself } from './naming.ts'
import { CodePage } from './pages/code-page.tsx'
import { NamePage } from './pages/name-page.tsx'
import { routes as passkeys } from './passkey-routes.tsx'
import { contactForm } from './reach.ts'
import { routes as sessions } from './session-routes.tsx'
import { showSignIn } from './showing.tsx'
import { askForCode, ownPath, useCode } from './signing-in.ts'
import { routes as slips } from './slip-routes.tsx'
import { text } from './text/index.ts'
import { codeUrl, nameUrl, nextTimeUrl, passkeyFirstUrl, signedOutUrl } from './urls.ts'
import { routes as ways } from './ways-routes.tsx'

export const routes = new Hono<Web>()

routes.route('/', slips)
routes.route('/', passkeys)
routes.route('/', ways)
routes.route('/', sessions)

routes.get('/', anyone, (c) => showSignIn(c))

routes.post('/', anyone, sendsMessage, form(contactForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showSignIn(c, typed)
  const refusal = await askingRefusal(c.var, input.contact)
  if (refusal) {
    c.status(refusal === 'too-many' ? 429 : 422)
    c.set('problems', { contact: askingSentence(c.var.config, refusal) })
    return showSignIn(c, typed)
  }
  const id = await work(c, (w) => askForCode(w, input.contact))
  return c.redirect(codeUrl(id, ownPath(c.req.query('til'))), 303)
})

routes.get('/kode/:id', anyone, (c) => showCode(c))

routes.post(
  '/kode/:id',
  anyone,
  unrecorded('a wrong code opens nothing'),
  form(codeForm),
  async (c) => {
    const { input } = c.req.valid('form')
    if (!input) return showCode(c)
    const used = await work(c, (w) => useCode(w, c.req.param('id'), input.code))
    if (used.refusal !== null) {
      signInFailed(c, 'code')
      c.status(422)
      c.set('problems', { code: codeSentence(used.refusal) })
      return showCode(c)
    }
    await startSession(c, used.personId, { way: 'code' })
    const to = ownPath(c.req.query('til'))
    const next = used.isEmployee ? passkeyFirstUrl(to) : to
    return c.redirect(used.named ? next : nameUrl(to), 303)
  },
)

routes.get('/navn', citizen, (c) => showName(c, { name: c.var.actor.name }))

routes.post('/navn', citizen, form(nameForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showName(c, typed)
  await work(c, (w) => nameMyself(w, input.name))
  const to = ownPath(c.req.query('til'))
  return c.redirect(input.passkeys && !c.var.actor.held ? nextTimeUrl(to) : to, 303)
})

routes.post('/ud', anyone, unrecorded('who is not signed in has nothing to end'), async (c) => {
  const { id: personId } = c.var.actor
  if (personId) await work(c, ({ record }) => record('session.ended', { personId, which: 'own' }))
  const way = await endSession(c)
  return c.redirect(way === 'oidc' ? signedOutUrl : '/', 303)
})

function showCode(c: Context<Web>) {
  const to = ownPath(c.req.query('til'))
  const page = <CodePage id={c.req.param('id') ?? ''} to={to} problems={c.var.problems} />
  return c.render(page, { title: codeTitle(), personal: true })
}

function showName(c: Context<Web>, typed: Typed) {
  const to = ownPath(c.req.query('til'))
  const page = <NamePage problems={c.var.problems} typed={typed} to={to} />
  return c.render(page, { title: text('nameTitle'), personal: true, passkeys: true })
}
