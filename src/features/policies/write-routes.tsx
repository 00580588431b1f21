import { type Context, Hono } from 'hono'
import { bodyOptions } from '#features/bodies/index.ts'
import { employeeAt, todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { changePolicy, makePolicy, policyForm } from './keeping.ts'
import { WritePage } from './pages/write-page.tsx'
import { type FoundPolicy, findPolicy } from './queries.ts'
import { text } from './text/index.ts'
import { policyUrl } from './urls.ts'

/** What the secretary keeps: a policy as it stands written. */
export const writeRoutes = new Hono<Web>()

writeRoutes.get('/ny', secretaryOrAdministrator, (c) => show(c, null))

writeRoutes.post('/ny', secretaryOrAdministrator, form(policyForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, null, typed)
  const ownerId = input.owner && (await employeeAt(c.var.db, input.owner, c.var.now()))
  if (ownerId === undefined) return showUnknown(c, null, typed)
  const id = await work(c, (w) => makePolicy(w, { ...input, ownerId }))
  return c.redirect(policyUrl(id), 303)
})

writeRoutes.get('/:policy/ret', secretaryOrAdministrator, async (c) => show(c, await policyOf(c)))

writeRoutes.post('/:policy/ret', secretaryOrAdministrator, form(policyForm), async (c) => {
  const policy = await policyOf(c)
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, policy, typed)
  // Nobody's address is shown: an empty field leaves it with whoever answers for it.
  const ownerId = input.owner
    ? await employeeAt(c.var.db, input.owner, c.var.now())
    : policy.ownerId
  if (ownerId === undefined) return showUnknown(c, policy, typed)
  await work(c, (w) => changePolicy(w, policy.id, { ...input, ownerId }))
  return c.redirect(policyUrl(policy.id), 303)
})

const policyOf = async (c: Context<Web>) =>
  found(await findPolicy(c.var.db, c.req.param('policy') ?? '', todayAt(c.var.now())))

function showUnknown(c: Context<Web>, policy: FoundPolicy | null, typed: Typed) {
  c.status(422)
  c.set('problems', { owner: text('ownerUnknown') })
  return show(c, policy, typed)
}

async function show(c: Context<Web>, policy: FoundPolicy | null, typed: Typed = {}) {
  const bodies = await bodyOptions(c.var.db, c.var.now(), { chosen: policy?.bodyId })
  const page = <WritePage {...{ policy, bodies, typed }} problems={c.var.problems} />
  const title = policy ? text('editTitle', { title: policy.title }) : text('makeTitle')
  return c.render(page, { title, personal: true })
}
