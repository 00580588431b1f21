import { type Context, Hono } from 'hono'
import { looksAfterBodies } from '#features/bodies/index.ts'
import { inputsLinkedTo } from '#features/inputs/index.ts'
import { roleName, todayAt } from '#features/roles/index.ts'
import { followRoutes } from '#features/watching/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { employeeRoles, isEmployee } from '#platform/role.ts'
import { mayTakeBack } from '#platform/undo.ts'
import { anyone, municipal } from '#platform/who.ts'
import { dataRoutes } from './data-routes.ts'
import { endRoutes } from './end-routes.tsx'
import { PoliciesPage } from './pages/policies-page.tsx'
import { PolicyPage } from './pages/policy-page.tsx'
import { planForm, planReview } from './planning.ts'
import { type FoundPolicy, findPolicy, listPolicies } from './queries.ts'
import { mayReview } from './reach.ts'
import { reviewRoutes } from './review-routes.tsx'
import { text } from './text/index.ts'
import { policyUrl, workUrl } from './urls.ts'
import { writeRoutes } from './write-routes.tsx'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const today = todayAt(c.var.now())
  const policies = await listPolicies(c.var.db, today)
  const page = <PoliciesPage {...{ policies, today }} isMine={looksAfterBodies(c.var.actor)} />
  return c.render(page, { title: text('title'), description: text('lead'), wide: true })
})

routes.route('/', dataRoutes)
routes.route('/', writeRoutes)
routes.route('/', endRoutes)

routes.get('/:policy', anyone, (c) => show(c, c.req.param('policy')))

routes.post('/:policy/eftersyn', municipal, form(planForm), async (c) => {
  const id = c.req.param('policy')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, typed)
  const review = await work(c, (w) => planReview(w, id, input.on))
  return c.redirect(workUrl(id, review), 303)
})

routes.route(
  '/:policy/foelg',
  followRoutes(async (c) => {
    const today = todayAt(c.var.now())
    const { id, title } = found(await findPolicy(c.var.db, c.req.param('policy') ?? '', today))
    return { href: policyUrl(id), title }
  }),
)

routes.route('/', reviewRoutes)

async function show(c: Context<Web>, id: string, typed: Typed = {}) {
  const { actor, db, problems } = c.var
  const today = todayAt(c.var.now())
  const policy = found(await findPolicy(db, id, today))
  const may = mayReview(actor, policy)
  // What was posted by somebody who may not is not theirs to read on with.
  if (c.req.method === 'POST') found(may ? policy : null)
  const inputs = await inputsLinkedTo(db, { kind: 'policy', key: id })
  const ownerWords = isEmployee(actor) ? ownerOf(policy) : null
  const isMine = looksAfterBodies(actor)
  const mayUndo = ({ at }: { at: string }) =>
    isMine && mayTakeBack(Temporal.Instant.from(at), c.var.now())
  const who = { isMine, mayReview: may, mayUndo, ownerWords }
  const page = <PolicyPage {...{ policy, inputs, today, typed, problems, ...who }} />
  const personal = ownerWords !== null
  return c.render(page, { title: policy.title, description: policy.about, personal })
}

/** Who answers for it, by role and first name. */
function ownerOf({ ownerName, ownerRoles }: FoundPolicy): string {
  if (!ownerName) return text('noOwner')
  const employed = employeeRoles.filter((role) => ownerRoles.includes(role)).map(roleName)
  return text('owner', { name: ownerName, roles: employed.join(', ') })
}
