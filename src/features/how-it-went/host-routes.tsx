import { type Context, Hono } from 'hono'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { markForm, markWhoCame, unmark } from './marking.ts'
import { WhoCamePage } from './pages/who-came-page.tsx'
import { findMet, peopleOf } from './queries.ts'
import { handOver, haveTalked } from './talking.ts'
import { text } from './text/index.ts'
import { markUrl, whoCameUrl } from './urls.ts'

/** The host's pages: who came, and with whom to talk. */
export const hostRoutes = new Hono<Web>()

hostRoutes.get('/invitationer/:id{[0-9a-z]{12}}/hvem-kom', citizen, (c) => showWhoCame(c))

hostRoutes.get('/invitationer/:id{[0-9a-z]{12}}/hvem-kom/:date', citizen, (c) =>
  showWhoCame(c, c.req.param('date')),
)

hostRoutes.post(
  '/invitationer/:id{[0-9a-z]{12}}/hvem-kom/:date',
  citizen,
  form(markForm),
  async (c) => {
    const { id: invitationId, date: dateId } = c.req.param()
    const { input } = c.req.valid('form')
    const ticks = input ?? { came: [], before: [] }
    await work(c, (w) => markWhoCame(w, { invitationId, dateId, ...ticks }))
    return c.redirect(markUrl(invitationId, dateId), 303)
  },
)

hostRoutes.post(
  '/invitationer/:id{[0-9a-z]{12}}/hvem-kom/:date/fortryd',
  citizen,
  unrecorded('undone twice is undone once'),
  async (c) => {
    const { id, date } = c.req.param()
    await work(c, (w) => unmark(w, id, date))
    return c.redirect(markUrl(id, date), 303)
  },
)

hostRoutes.post('/invitationer/:id{[0-9a-z]{12}}/vil-tale/:joining/talt', citizen, async (c) => {
  const { id: invitationId, joining: joiningId } = c.req.param()
  await work(c, (w) => haveTalked(w, { invitationId, joiningId }))
  return c.redirect(whoCameUrl(invitationId), 303)
})

hostRoutes.post(
  '/invitationer/:id{[0-9a-z]{12}}/vil-tale/:joining/brobygger',
  citizen,
  async (c) => {
    const { id: invitationId, joining: joiningId } = c.req.param()
    await work(c, (w) => handOver(w, { invitationId, joiningId }))
    return c.redirect(whoCameUrl(invitationId), 303)
  },
)

/** The newest date, or the one that was asked for. */
async function showWhoCame(c: Context<Web>, dateId?: string) {
  const { db, actor } = c.var
  const now = c.var.now()
  const invitationId = found(c.req.param('id'))
  const invitation = found(await findMet(db, actor, invitationId, now))
  const date = dateId
    ? found(invitation.dates.find(({ id }) => id === dateId))
    : invitation.dates[0]
  const people = await peopleOf(db, { invitationId, dateId: date?.id ?? null }, now)
  const page = <WhoCamePage {...{ invitation, date, people, now }} />
  return c.render(page, { title: text('whoCameTitle'), personal: true })
}
