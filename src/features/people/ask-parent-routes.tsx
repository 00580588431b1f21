import { type Context, Hono } from 'hono'
import { hasSmsGateway } from '#platform/config/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { endSession } from '#platform/session/index.ts'
import { anyone, newcomer } from '#platform/who.ts'
import { namedId } from './naming.ts'
import { AskParentPage } from './pages/ask-parent-page.tsx'
import { WaitingPage } from './pages/waiting-page.tsx'
import { askInstead, askParent, parentRefusal, parentSentence } from './parents/asking.ts'
import { readWaiting, waitingPath } from './parents/house.ts'
import { askedOf, stateOf } from './parents/state.ts'
import { contactForm, type Reach } from './reach.ts'
import { text } from './text/index.ts'
import { nameUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/foraelder', newcomer, (c) => {
  // Whoever has an account already is not asked, and who has no name yet says it first.
  if (!c.var.actor.newId || !c.var.actor.name) return c.redirect(nameUrl(), 303)
  return showAsking(c)
})

routes.post('/foraelder', newcomer, sendsMessage, form(contactForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const { actor } = c.var
  if (!actor.newId || !actor.name) return c.redirect(nameUrl(), 303)
  if (!input || (await refuses(c, actor.newId, input.contact))) return showAsking(c, typed)
  await work(c, (w) => askParent(w, c.var, input.contact))
  await endSession(c)
  return c.redirect(waitingPath(c.var, namedId(actor)), 303)
})

routes.get('/venter/:token', anyone, (c) => showWaiting(c))

routes.post('/venter/:token', anyone, sendsMessage, form(contactForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const personId = found(readWaiting(c.var, c.req.param('token')))
  if (!input || (await refuses(c, personId, input.contact))) return showWaiting(c, typed)
  await work(c, (w) => askInstead(w, c.var, { personId, reach: input.contact }))
  return c.redirect(c.req.path, 303)
})

async function refuses(c: Context<Web>, personId: string, reach: Reach): Promise<boolean> {
  const refusal = await parentRefusal(c.var, personId, reach)
  if (!refusal) return false
  c.status(refusal === 'too-many' ? 429 : 422)
  c.set('problems', { contact: parentSentence(refusal, c.var.config) })
  return true
}

function showAsking(c: Context<Web>, typed: Typed = {}) {
  const { config, problems } = c.var
  const bySms = hasSmsGateway(config)
  const page = <AskParentPage {...{ problems, typed, bySms }} phone={config.helpPhone} />
  return c.render(page, { title: text('askParentTitle'), personal: true })
}

async function showWaiting(c: Context<Web>, typed: Typed = {}) {
  const token = c.req.param('token') ?? ''
  const { config, problems, db } = c.var
  const personId = found(readWaiting(c.var, token))
  const asked = found(await askedOf(db).where('person_id', '=', personId).executeTakeFirst())
  const [state, bySms, now] = [stateOf(asked), hasSmsGateway(config), c.var.now()]
  const page = <WaitingPage {...{ asked, state, token, problems, typed, bySms, now }} />
  return c.render(page, { title: text('waitingTitle'), personal: true })
}
