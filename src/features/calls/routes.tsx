import { type Context, Hono } from 'hono'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { logReadings } from '#platform/service/index.ts'
import { employee, inService } from '#platform/who.ts'
import { markDone, reopen } from './calling.ts'
import { answerTheirOffer, offerForm } from './offering.ts'
import { CallsPage } from './pages/calls-page.tsx'
import { offerField } from './pages/offer.tsx'
import { type CallShown, listCalls } from './queries.ts'
import { text } from './text/index.ts'
import { callsUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', employee, inService, (c) => showCalls(c))

routes.post('/:id/ringet', employee, unrecorded('done twice is done once'), async (c) => {
  await work(c, (w) => markDone(w, c.req.param('id')))
  return c.redirect(callsUrl, 303)
})

routes.post(
  '/:id/plads',
  employee,
  inService,
  unrecorded('an answer given twice is given once'),
  form(offerForm),
  async (c) => {
    const { input } = c.req.valid('form')
    if (!input) return showCalls(c, c.req.param('id'))
    await work(c, (w) => answerTheirOffer(w, c.var, c.req.param('id'), input.answer))
    return c.redirect(callsUrl, 303)
  },
)

routes.post('/:id/fortryd', employee, unrecorded('undone twice is undone once'), async (c) => {
  await work(c, (w) => reopen(w, c.req.param('id')))
  return c.redirect(callsUrl, 303)
})

/** The list; `answering` is the offer that was answered with nothing. */
async function showCalls(c: Context<Web>, answering = '') {
  const words = Object.values(c.var.problems)
  const problems = Object.fromEntries(words.map((one) => [offerField(answering), one]))
  const calls = await listCalls(c.var.db, c.var.now())
  await logReadings(c.var, 'calls', calls.map(readAs))
  const page = <CallsPage calls={calls} now={c.var.now()} problems={problems} />
  return c.render(page, { title: text('title'), personal: true })
}

/** What is written down of a call that was shown. */
const readAs = ({ joining_id, person_id, address }: CallShown) => ({
  id: joining_id,
  personId: person_id,
  address,
})
