import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { edit } from './editing.ts'
import { EditPage } from './pages/edit-page.tsx'
import { findAssociation } from './queries.ts'
import { editForm } from './register-form.ts'
import { text } from './text/index.ts'
import { associationUrl, may } from './urls.ts'

/** Changing what the page says, for its owners. */
export const editRoutes = new Hono<Web>()

editRoutes.get('/:id/ret', citizen, (c) => showEdit(c, c.req.param('id')))

editRoutes.post('/:id/ret', citizen, form(editForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showEdit(c, id, typed)
  const refusal = await work(c, (w) => edit(w, id, input))
  if (refusal === null) return c.redirect(associationUrl(id), 303)
  c.status(422)
  c.set(
    'problems',
    refusal === 'area' ? { areaId: text('areaMissing') } : { name: text('nameTaken') },
  )
  return showEdit(c, id, typed)
})

async function showEdit(c: Context<Web>, id: string, typed?: Typed) {
  const { db, actor, problems } = c.var
  const association = await findAssociation(db, actor, id, c.var.now())
  const { name, area_id, summary, about, doings } = found(
    may(association?.role, 'edit-page') ? association : null,
  )
  const areas = await allAreas(db)
  const known = { name, areaId: area_id, summary, about, doings }
  const page = <EditPage {...{ id, problems, areas }} typed={typed ?? known} />
  return c.render(page, { title: text('editTitle'), personal: true })
}
