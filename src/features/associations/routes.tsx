import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { AssociationsPage } from './pages/associations-page.tsx'
import { allAssociations } from './queries.ts'
import { text } from './text/index.ts'

/** The list. The page of each is a feature further down, where the invitations are known. */
export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const associations = await allAssociations(c.var.db)
  return c.render(<AssociationsPage associations={associations} />, { title: text('title') })
})
