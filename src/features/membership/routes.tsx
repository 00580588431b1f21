import { Hono } from 'hono'
import { associationUrl, may } from '#features/associations/index.ts'
import { cancelUrl } from '#features/invitations/index.ts'
import { ownUrl } from '#features/people/index.ts'
import { type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { archive, comingInvitations, DAYS_TO_UNDO, restore } from './archiving.ts'
import { askedRoutes } from './asked-routes.tsx'
import { leave } from './changing-roles.ts'
import { lastOwnerRefusal } from './owners.ts'
import { ArchivePage } from './pages/archive-page.tsx'
import { LeavePage } from './pages/leave-page.tsx'
import { peopleRoutes } from './people-routes.tsx'
import { findMembership } from './queries.ts'
import { text } from './text/index.ts'

export const routes = new Hono<Web>()

routes.route('/', askedRoutes)
routes.route('/', peopleRoutes)

routes.get('/:id/forlad', citizen, async (c) => {
  const { db, actor } = c.var
  const association = found(await findMembership(db, actor, c.req.param('id'), c.var.now()))
  const people = association.people.map(({ id, role }) => ({ person_id: id, role }))
  const isLast = lastOwnerRefusal(people, actor.id ?? '') !== null
  const title = isLast ? text('lastTitle') : text('leaveTitle', association)
  return c.render(<LeavePage {...{ association, isLast }} />, { title, personal: true })
})

routes.post('/:id/forlad', citizen, async (c) => {
  await work(c, (w) => leave(w, c.req.param('id')))
  return c.redirect(ownUrl, 303)
})

routes.get('/:id/luk', citizen, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const id = c.req.param('id')
  const own = await findMembership(db, actor, id, now)
  const association = found(may(own?.role, 'archive') ? own : null)
  const invitations = await comingInvitations(db, id, now)
  const coming = invitations.map((one) => ({ href: cancelUrl(one.id), title: one.title }))
  const page = <ArchivePage {...{ association, coming }} days={DAYS_TO_UNDO} />
  return c.render(page, { title: text('archiveTitle', association), personal: true })
})

routes.post('/:id/luk', citizen, async (c) => {
  const id = c.req.param('id')
  await work(c, (w) => archive(w, id))
  return c.redirect(associationUrl(id), 303)
})

routes.post('/:id/luk-op', citizen, async (c) => {
  const id = c.req.param('id')
  await work(c, (w) => restore(w, id))
  return c.redirect(associationUrl(id), 303)
})
