import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { AssociationPage } from './pages/association-page.tsx'
import { AssociationsPage } from './pages/associations-page.tsx'
import { allAssociations, findAssociation } from './queries.ts'
import { text } from './text/index.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const associations = await allAssociations(c.var.db)
  return c.render(<AssociationsPage associations={associations} />, { title: text('title') })
})

routes.get('/:id', anyone, async (c) => {
  const association = found(await findAssociation(c.var.db, c.req.param('id')))
  const invitations = `/invitationer?q=${encodeURIComponent(association.name)}`
  const page = <AssociationPage association={association} invitations={invitations} />
  return c.render(page, { title: association.name, description: association.summary })
})
