import { type Context, Hono } from 'hono'
import { peopleUrl } from '#features/associations/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { changeRole, removePerson } from './changing-roles.ts'
import { inviteForm, meetForm, roleForm } from './form.ts'
import { invitePerson, withdraw } from './inviting.ts'
import { meet } from './meeting.ts'
import { PeoplePage } from './pages/people-page.tsx'
import { findMembership } from './queries.ts'
import { text } from './text/index.ts'

/** The people of an association, for themselves alone. */
export const peopleRoutes = new Hono<Web>()

const A_DAY = { most: 20, minutes: 24 * 60 }

peopleRoutes.get('/:id/folk', citizen, (c) => showPeople(c, c.req.param('id')))

peopleRoutes.post('/:id/folk/dig', citizen, form(meetForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showPeople(c, id, typed)
  await work(c, (w) => meet(w, id, input))
  return c.redirect(peopleUrl(id), 303)
})

peopleRoutes.post('/:id/folk/spoerg', citizen, sendsMessage, form(inviteForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showPeople(c, id, typed)
  const { db, actor } = c.var
  if (await limitReached(db, `association-invite ${actor.id}`, { ...A_DAY, now: c.var.now() })) {
    c.status(429)
    c.set('problems', { email: text('tooMany') })
    return showPeople(c, id, typed)
  }
  await work(c, (w) => invitePerson(w, c.var, { associationId: id, ...input }))
  return c.redirect(peopleUrl(id), 303)
})

peopleRoutes.post('/:id/folk/spoerg/:invite/fortryd', citizen, async (c) => {
  const { id, invite } = c.req.param()
  await work(c, (w) => withdraw(w, id, invite))
  return c.redirect(peopleUrl(id), 303)
})

peopleRoutes.post(
  '/:id/folk/:person/rolle',
  citizen,
  unrecorded('the same role again changes nothing'),
  form(roleForm),
  async (c) => {
    const { id, person } = c.req.param()
    const { input, typed } = c.req.valid('form')
    if (!input) return showPeople(c, id, typed)
    await work(c, (w) => changeRole(w, { associationId: id, personId: person, ...input }))
    return c.redirect(peopleUrl(id), 303)
  },
)

peopleRoutes.post('/:id/folk/:person/farvel', citizen, async (c) => {
  const { id, person } = c.req.param()
  await work(c, (w) => removePerson(w, { associationId: id, personId: person }))
  return c.redirect(peopleUrl(id), 303)
})

async function showPeople(c: Context<Web>, id: string, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const membership = found(await findMembership(db, actor, id, c.var.now()))
  const page = <PeoplePage {...{ membership, typed, problems }} personId={actor.id ?? ''} />
  return c.render(page, { title: text('peopleTitle', membership), personal: true })
}
