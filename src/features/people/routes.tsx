import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { endSession, startSession } from '#platform/session/index.ts'
import { anyone, citizen } from '#platform/who.ts'
import { codeForm, codeSentence, codeTitle } from './code-words.ts'
import { nameForm, nameMyself } from './naming.ts'
import { CodePage } from './pages/code-page.tsx'
import { NamePage } from './pages/name-page.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import { askForCode, ownPath, signInForm, useCode } from './signing-in.ts'
import { text } from './text/index.ts'
import { codeUrl, nameUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, (c) => showSignIn(c))

routes.post('/', anyone, sendsMessage, form(signInForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showSignIn(c, typed)
  const limit = { most: 5, minutes: 15, now: c.var.now() }
  if (await limitReached(c.var.db, `sign-in ${input.email}`, limit)) {
    c.status(429)
    c.set('problems', { email: text('tooMany') })
    return showSignIn(c, typed)
  }
  const id = await work(c, (w) => askForCode(w, input.email))
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
      c.status(422)
      c.set('problems', { code: codeSentence(used.refusal) })
      return showCode(c)
    }
    await startSession(c, used.personId, { way: 'code' })
    const to = ownPath(c.req.query('til'))
    return c.redirect(used.named ? to : nameUrl(to), 303)
  },
)

routes.get('/navn', citizen, (c) => showName(c, { name: c.var.actor.name }))

routes.post('/navn', citizen, form(nameForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showName(c, typed)
  await work(c, (w) => nameMyself(w, input.name))
  return c.redirect(ownPath(c.req.query('til')), 303)
})

routes.post('/ud', anyone, unrecorded('nothing but the session changes'), async (c) => {
  await endSession(c)
  return c.redirect('/', 303)
})

function showSignIn(c: Context<Web>, typed: Typed = {}) {
  const to = ownPath(c.req.query('til'))
  const page = <SignInPage problems={c.var.problems} typed={typed} to={to} />
  return c.render(page, { title: text('signIn'), personal: true })
}

function showCode(c: Context<Web>) {
  const to = ownPath(c.req.query('til'))
  const page = <CodePage id={c.req.param('id') ?? ''} to={to} problems={c.var.problems} />
  return c.render(page, { title: codeTitle(), personal: true })
}

function showName(c: Context<Web>, typed: Typed) {
  const to = ownPath(c.req.query('til'))
  const page = <NamePage problems={c.var.problems} typed={typed} to={to} />
  return c.render(page, { title: text('nameTitle'), personal: true })
}
