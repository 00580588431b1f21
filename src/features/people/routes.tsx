import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { endSession } from '#platform/session/index.ts'
import { anyone } from '#platform/who.ts'
import { routes as age } from './age-routes.tsx'
import { routes as asking } from './ask-parent-routes.tsx'
import { askingRefusal, askingSentence } from './asking.ts'
import { codeForm, codeSentence, codeTitle } from './code-words.ts'
import { signInFailed } from './failing.ts'
import { letIn } from './letting-in.ts'
import { routes as naming } from './naming-routes.tsx'
import { CodePage } from './pages/code-page.tsx'
import { routes as passkeys } from './passkey-routes.tsx'
import { contactForm } from './reach.ts'
import { routes as sessions } from './session-routes.tsx'
import { showSignIn } from './showing.tsx'
import { askForCode, ownPath, useCode } from './signing-in.ts'
import { routes as slips } from './slip-routes.tsx'
import { codeUrl, nameUrl, passkeyFirstUrl, signedOutUrl } from './urls.ts'
import { routes as ways } from './ways-routes.tsx'

export const routes = new Hono<Web>()

routes.route('/', naming)
routes.route('/', asking)
routes.route('/', age)
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
    const shut = await letIn(c, used.personId, 'code')
    if (shut) return c.redirect(shut, 303)
    const to = ownPath(c.req.query('til'))
    const next = used.isEmployee ? passkeyFirstUrl(to) : to
    return c.redirect(used.named ? next : nameUrl(to), 303)
  },
)

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
