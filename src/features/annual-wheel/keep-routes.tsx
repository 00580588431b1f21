import { type Context, Hono } from 'hono'
import { bodyOptions } from '#features/bodies/index.ts'
import { employeeAt, todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { dutyForm } from './fields.ts'
import { changeDuty, endDuty, makeDuty } from './keeping.ts'
import { WritePage } from './pages/write-page.tsx'
import { type Duty, findDuty } from './queries.ts'
import { text } from './text/index.ts'
import { wheelUrl } from './urls.ts'

/** What the secretary keeps: what comes again, when, and who sees to it. */
export const keepRoutes = new Hono<Web>()

keepRoutes.get('/ny', secretaryOrAdministrator, (c) => show(c, null))

keepRoutes.post('/ny', secretaryOrAdministrator, form(dutyForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, null, typed)
  const ownerId = input.owner && (await employeeAt(c.var.db, input.owner, c.var.now()))
  if (ownerId === undefined) return showUnknown(c, null, typed)
  await work(c, (w) => makeDuty(w, { ...input, ownerId }))
  return c.redirect(wheelUrl, 303)
})

keepRoutes.get('/:duty/ret', secretaryOrAdministrator, async (c) => show(c, await dutyOf(c)))

keepRoutes.post('/:duty/ret', secretaryOrAdministrator, form(dutyForm), async (c) => {
  const duty = await dutyOf(c)
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, duty, typed)
  // Nobody's address is shown: an empty field leaves it with whoever sees to it.
  const ownerId = input.owner ? await employeeAt(c.var.db, input.owner, c.var.now()) : duty.ownerId
  if (ownerId === undefined) return showUnknown(c, duty, typed)
  await work(c, (w) => changeDuty(w, duty.id, { ...input, ownerId }))
  return c.redirect(wheelUrl, 303)
})

keepRoutes.post('/:duty/slut', secretaryOrAdministrator, async (c) => {
  await work(c, (w) => endDuty(w, c.req.param('duty')))
  return c.redirect(wheelUrl, 303)
})

const dutyOf = async (c: Context<Web>) =>
  found(await findDuty(c.var.db, c.req.param('duty') ?? '', todayAt(c.var.now())))

function showUnknown(c: Context<Web>, duty: Duty | null, typed: Typed) {
  c.status(422)
  c.set('problems', { owner: text('ownerUnknown') })
  return show(c, duty, typed)
}

async function show(c: Context<Web>, duty: Duty | null, typed: Typed = {}) {
  const bodies = await bodyOptions(c.var.db, c.var.now(), { chosen: duty?.bodyId })
  const about = { duty, bodies, typed, problems: c.var.problems, today: todayAt(c.var.now()) }
  const title = duty ? text('changeTitle', { title: duty.title }) : text('makeTitle')
  return c.render(<WritePage {...about} />, { title, personal: true })
}
