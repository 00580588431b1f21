import { type Context, Hono } from 'hono'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { anyone, employee } from '#platform/who.ts'
import { signInFailed } from './failing.ts'
import { letIn } from './letting-in.ts'
import { SlipPage } from './pages/slip-page.tsx'
import { SlipsPage } from './pages/slips-page.tsx'
import { showSignIn } from './showing.tsx'
import { ownPath } from './signing-in.ts'
import { handOut, handOutAgain, type NewSlip, slipForm, takeBack } from './slips/handing.ts'
import { slipsHanded } from './slips/queries.ts'
import { guessRefusal, slipCodeForm, useSlip } from './slips/using.ts'
import { text } from './text/index.ts'
import { nameUrl, slipsUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.post(
  '/seddel',
  anyone,
  unrecorded('a wrong code opens nothing'),
  form(slipCodeForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return showSignIn(c, typed)
    if (await guessRefusal(c.var.db, c.env.network ?? 'here', c.var.now())) {
      c.status(429)
      c.set('problems', { slip: text('slipTooMany') })
      return showSignIn(c, typed)
    }
    const used = await work(c, (w) => useSlip(w, input.slip))
    if (used.refusal !== null) {
      signInFailed(c, 'slip')
      c.status(422)
      c.set('problems', { slip: text(used.refusal) })
      return showSignIn(c, typed)
    }
    const shut = await letIn(c, used.personId, 'slip')
    if (shut) return c.redirect(shut, 303)
    const to = ownPath(c.req.query('til'))
    return c.redirect(used.isNew ? nameUrl(to) : to, 303)
  },
)

routes.get('/sedler', employee, (c) => showSlips(c))

routes.post('/sedler', employee, form(slipForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showSlips(c, typed)
  return showSlip(c, await work(c, (w) => handOut(w, input.name)))
})

routes.post('/sedler/:id/igen', employee, async (c) =>
  showSlip(c, await work(c, (w) => handOutAgain(w, c.req.param('id')))),
)

routes.post('/sedler/:id/tilbage', employee, unrecorded('twice is once'), async (c) => {
  await work(c, (w) => takeBack(w, c.req.param('id')))
  return c.redirect(slipsUrl(), 303)
})

async function showSlips(c: Context<Web>, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const all = c.req.query('hvem') === 'alle'
  const slips = await slipsHanded(db, { by: all ? null : actor.id })
  const page = <SlipsPage {...{ slips, all, problems, typed }} now={c.var.now()} />
  return c.render(page, { title: text('slipsTitle'), personal: true })
}

/** The code stands here and nowhere else: it is not kept, and the page is not to be kept either. */
function showSlip(c: Context<Web>, slip: NewSlip) {
  const { baseUrl, helpPhone } = c.var.config
  const page = <SlipPage slip={slip} site={new URL(baseUrl).host} phone={helpPhone} />
  return c.render(page, { title: text('slipTitle', { name: slip.name }), personal: true })
}
