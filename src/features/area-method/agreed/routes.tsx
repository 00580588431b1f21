import { type Context, Hono } from 'hono'
import { bodyOptions } from '#features/bodies/index.ts'
import { callsMeetings } from '#features/meetings/index.ts'
import { roleName } from '#features/roles/index.ts'
import { form, type Web, work } from '#platform/http.tsx'
import { employeeRoles } from '#platform/role.ts'
import { citizen } from '#platform/who.ts'
import { keptWork } from '../keeping.ts'
import { AgreedPage } from '../pages/agreed-page.tsx'
import type { Said } from '../pages/typed.ts'
import { text } from '../text/index.ts'
import { agreedUrl, meetingUrl } from '../urls.ts'
import { agree, agreeForm } from './agreeing.ts'
import { callAreaMeeting, callForm } from './calling.ts'
import { followUp, followUpForm } from './following-up.ts'

/** What was agreed, and what came of it when the area meets again. */
export const agreedRoutes = new Hono<Web>()

agreedRoutes.get('/:area/aftaler', citizen, (c) => show(c, c.req.param('area')))

agreedRoutes.post('/:area/aftaler', citizen, form(agreeForm), async (c) => {
  const area = c.req.param('area')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, area, { form: 'agree', typed })
  await work(c, (w) => agree(w, area, input))
  return c.redirect(agreedUrl(area), 303)
})

agreedRoutes.post('/:area/moede', citizen, form(callForm), async (c) => {
  const area = c.req.param('area')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, area, { form: 'call', typed })
  const id = await work(c, (w) => callAreaMeeting(w, area, input))
  return c.redirect(meetingUrl(id), 303)
})

agreedRoutes.post('/:area/aftaler/:agreed', citizen, form(followUpForm), async (c) => {
  const { area: areaId, agreed: agreedId } = c.req.param()
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, areaId, { form: agreedId, typed })
  await work(c, (w) => followUp(w, { areaId, agreedId }, input))
  return c.redirect(agreedUrl(areaId), 303)
})

async function show(c: Context<Web>, area: string, said: Said | null = null) {
  const { work: kept } = await keptWork(c, area)
  const bodies = await bodyOptions(c.var.db, c.var.now())
  const owners = [
    ...kept.seats.map(({ id, role }) => ({ value: `seat:${id}`, text: role })),
    ...bodies.map(({ value, text: name }) => ({ value: `body:${value}`, text: name })),
    ...employeeRoles.map((role) => ({ value: `role:${role}`, text: roleName(role) })),
  ]
  const page = (
    <AgreedPage
      {...{ work: kept, owners, said, calls: callsMeetings(c.var.actor) }}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text('agreedTitle'), personal: true })
}
