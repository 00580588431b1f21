import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { roles } from '#platform/role.ts'
import { administrator } from '#platform/who.ts'
import { agree, decline } from './agreeing.ts'
import { endForm, endRole } from './ending.ts'
import { giveForm, giveRole, personToGive } from './giving.ts'
import { GivePage } from './pages/give-page.tsx'
import { GrantPage } from './pages/grant-page.tsx'
import { RolesPage } from './pages/roles-page.tsx'
import { type Period, periodProblems, todayAt } from './period.ts'
import { listGrants } from './queries.ts'
import { renewForm, renewRole } from './renewing.ts'
import { roleName } from './role-name.ts'
import { signedInRoutes } from './signed-in-routes.tsx'
import { text } from './text/index.ts'
import { rolesUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', administrator, async (c) => {
  const now = c.var.now()
  const grants = await listGrants(c.var.db, now)
  const page = <RolesPage grants={grants} actorId={c.var.actor.id} now={now} />
  return c.render(page, { title: text('title'), personal: true })
})

routes.get('/giv', administrator, (c) => showGive(c))

routes.post('/giv', administrator, form(giveForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input || hasWrongPeriod(c, input)) return showGive(c, typed)
  const given = await work(c, async (w) => {
    const personId = await personToGive(w, input.contact, input.invite)
    if (personId) await giveRole(w, { ...input, personId })
    return personId !== undefined
  })
  if (given) return c.redirect(rolesUrl, 303)
  c.status(422)
  c.set('problems', { contact: text('contactUnknown') })
  return showGive(c, typed)
})

routes.route('/logget-ind', signedInRoutes)

routes.get('/:grant', administrator, (c) => showGrant(c, c.req.param('grant')))

routes.post('/:grant/ja', administrator, async (c) => {
  await work(c, (w) => agree(w, c.req.param('grant')))
  return c.redirect(rolesUrl, 303)
})

routes.post('/:grant/nej', administrator, async (c) => {
  await work(c, (w) => decline(w, c.req.param('grant')))
  return c.redirect(rolesUrl, 303)
})

routes.post('/:grant/slut', administrator, form(endForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showGrant(c, c.req.param('grant'), { end: typed })
  await work(c, (w) => endRole(w, c.req.param('grant'), input.reason))
  return c.redirect(rolesUrl, 303)
})

routes.post('/:grant/forny', administrator, form(renewForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const from = todayAt(c.var.now())
  if (!input || hasWrongPeriod(c, { from, until: input.until }))
    return showGrant(c, c.req.param('grant'), { renew: typed })
  await work(c, (w) => renewRole(w, c.req.param('grant'), input))
  return c.redirect(rolesUrl, 303)
})

function hasWrongPeriod(c: Context<Web>, period: Period) {
  const problems = periodProblems(period, todayAt(c.var.now()))
  if (Object.keys(problems).length === 0) return false
  c.status(422)
  c.set('problems', problems)
  return true
}

function showGive(c: Context<Web>, typed: Typed = {}) {
  const today = todayAt(c.var.now())
  const page = <GivePage {...{ roles, today, typed }} problems={c.var.problems} />
  return c.render(page, { title: text('giveTitle'), personal: true })
}

/** `said` is the form that was not understood, with what was typed in it. */
async function showGrant(
  c: Context<Web>,
  id: string,
  said: Partial<Record<'end' | 'renew', Typed>> = {},
) {
  const now = c.var.now()
  const grants = await listGrants(c.var.db, now, id)
  const grant = found(grants.find((one) => one.id === id))
  const { problems, actor } = c.var
  const page = <GrantPage {...{ grant, grants, said, problems, now }} actorId={actor.id} />
  const title = text('grantTitle', { name: grant.first_name, role: roleName(grant.role) })
  return c.render(page, { title, personal: true })
}
