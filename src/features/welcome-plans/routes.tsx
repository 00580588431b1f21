import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { courseRoutes } from './course-routes.tsx'
import { helpRoutes, showPlan } from './help-routes.tsx'
import { CheckListPage } from './pages/check-list-page.tsx'
import { EditPlanPage } from './pages/edit-plan-page.tsx'
import { readPlan } from './plan.ts'
import { planForm } from './plan-form.ts'
import { findWelcome } from './queries.ts'
import { affirmPlan, savePlan } from './saving.ts'
import { text } from './text/index.ts'
import { typedOf } from './typed-plan.ts'
import { may, welcomePlanUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.route('/', helpRoutes)
routes.route('/', courseRoutes)

routes.get('/:id/velkomst', citizen, (c) => showPlan(c))

routes.get('/:id/velkomst/ret', citizen, (c) => showEdit(c))

routes.post('/:id/velkomst/ret', citizen, form(planForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showEdit(c, typed)
  const id = c.req.param('id')
  await work(c, (w) => savePlan(w, id, input))
  return c.redirect(welcomePlanUrl(id), 303)
})

routes.post('/:id/velkomst/passer', citizen, async (c) => {
  const id = c.req.param('id')
  await work(c, (w) => affirmPlan(w, id))
  return c.redirect(welcomePlanUrl(id), 303)
})

routes.get('/:id/velkomst/tjekliste', citizen, async (c) => {
  const { id, name, plan } = found(await findWelcome(c.var.db, c.var.actor, c.req.param('id')))
  const page = <CheckListPage {...{ id, name }} plan={found(readPlan(plan))} />
  return c.render(page, { title: text('checkListTitle', { name }), personal: true })
})

async function showEdit(c: Context<Web>, typed?: Typed) {
  const { db, actor, problems } = c.var
  const welcome = await findWelcome(db, actor, c.req.param('id') ?? '')
  const { id, plan } = found(may(welcome?.role, 'plan-welcome') ? welcome : null)
  const page = <EditPlanPage {...{ id, problems }} typed={typed ?? typedOf(readPlan(plan))} />
  return c.render(page, { title: text('editTitle'), personal: true })
}
