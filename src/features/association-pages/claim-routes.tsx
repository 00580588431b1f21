import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { claim } from './claiming.ts'
import { ClaimPage } from './pages/claim-page.tsx'
import { findAssociation } from './queries.ts'
import { claimForm } from './register-form.ts'
import { text } from './text/index.ts'
import { associationUrl } from './urls.ts'

/** "Det er os": asking to speak for what stands in the directory without people. */
export const claimRoutes = new Hono<Web>()

claimRoutes.get('/:id/det-er-os', citizen, (c) => showClaim(c, c.req.param('id')))

claimRoutes.post('/:id/det-er-os', citizen, form(claimForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showClaim(c, id, typed)
  await work(c, (w) => claim(w, id, input.words))
  return c.redirect(associationUrl(id), 303)
})

async function showClaim(c: Context<Web>, id: string, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const association = found(await findAssociation(db, actor, id, c.var.now()))
  if (association.hasPeople || association.asked) return c.redirect(associationUrl(id), 303)
  const page = <ClaimPage {...{ association, typed, problems }} />
  return c.render(page, { title: text('claimTitle', association), personal: true })
}
