import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { coordinatorOrAdministrator } from '#platform/who.ts'
import { GatherPage } from '../pages/team-page.tsx'
import { findWork } from '../queries.ts'
import { shortName } from '../short-name.ts'
import { text } from '../text/index.ts'
import { teamUrl } from '../urls.ts'
import { seatForm, seatInTeam, unseat } from './seating.ts'

/** Gathering the team of an area. */
export const teamRoutes = new Hono<Web>()

teamRoutes.get('/:area/hold', coordinatorOrAdministrator, (c) => show(c, c.req.param('area')))

teamRoutes.post('/:area/hold', coordinatorOrAdministrator, form(seatForm), async (c) => {
  const area = c.req.param('area')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, area, typed)
  if (await work(c, (w) => seatInTeam(w, area, input))) return c.redirect(teamUrl(area), 303)
  c.status(422)
  c.set('problems', { contact: text('contactUnknown') })
  return show(c, area, typed)
})

teamRoutes.post('/:area/hold/:seat/fjern', coordinatorOrAdministrator, async (c) => {
  const { area, seat } = c.req.param()
  await work(c, (w) => unseat(w, area, seat))
  return c.redirect(teamUrl(area), 303)
})

async function show(c: Context<Web>, areaId: string, typed?: Typed) {
  const { db, actor } = c.var
  const area = found(await findWork(db, areaId, { today: todayAt(c.var.now()), now: c.var.now() }))
  const short = shortName(area)
  const isMember = area.seats.some(({ personId }) => personId === actor.id)
  const said = typed ? { form: 'seat', typed } : null
  const page = <GatherPage {...{ work: area, short, isMember, said }} problems={c.var.problems} />
  return c.render(page, { title: text('teamTitle', { area: short }), personal: true })
}
