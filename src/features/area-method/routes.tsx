import { type Context, Hono } from 'hono'
import { nextMeeting, shownMeeting } from '#features/local-areas/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { followRoutes } from '#features/watching/index.ts'
import { form, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, citizen, coordinatorOrAdministrator } from '#platform/who.ts'
import { agreedRoutes } from './agreed/routes.tsx'
import { beginArea, beginForm } from './beginning.ts'
import { calledMeeting } from './called-meeting.ts'
import { forcesRoutes } from './forces/routes.tsx'
import { missingRoutes } from './missing/routes.tsx'
import { AllAreasPage } from './pages/all-areas-page.tsx'
import { AreaWorkPage } from './pages/area-work-page.tsx'
import { findWork, listAreas } from './queries.ts'
import { gathersTeams } from './reach.ts'
import { putBack, remove } from './removing.ts'
import { shortName } from './short-name.ts'
import { stepsRoutes } from './steps/routes.tsx'
import { leaveTeam } from './team/leaving.ts'
import { teamRoutes } from './team/routes.tsx'
import { text } from './text/index.ts'
import { forcesUrl, missingUrl, stepsUrl, togetherUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, (c) => showAll(c))

routes.post('/', coordinatorOrAdministrator, form(beginForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return showAll(c)
  await work(c, (w) => beginArea(w, input.area))
  return c.redirect(stepsUrl(input.area), 303)
})

routes.route(
  '/:area/foelg',
  followRoutes(async (c) => {
    const area = found(await findWork(c.var.db, c.req.param('area') ?? '', asked(c)))
    return { href: togetherUrl(area.id), title: text('areaTitle', { area: shortName(area) }) }
  }),
)

routes.post('/:area/ud', citizen, async (c) => {
  const area = c.req.param('area')
  await work(c, (w) => leaveTeam(w, area))
  return c.redirect(togetherUrl(area), 303)
})

const pageOf = (area: string, what: string) => (what === 'ord' ? missingUrl(area) : forcesUrl(area))

routes.post('/:area/fjern/:what/:thing', citizen, async (c) => {
  const { area, what, thing: id } = c.req.param()
  await work(c, (w) => remove(w, area, { what, id }))
  return c.redirect(pageOf(area, what), 303)
})

routes.post('/:area/fortryd/:what/:thing', citizen, async (c) => {
  const { area, what, thing: id } = c.req.param()
  await work(c, (w) => putBack(w, area, { what, id }))
  return c.redirect(pageOf(area, what), 303)
})

for (const part of [stepsRoutes, teamRoutes, forcesRoutes, missingRoutes, agreedRoutes])
  routes.route('/', part)

routes.get('/:area', anyone, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const area = found(await findWork(db, c.req.param('area'), asked(c)))
  const short = shortName(area)
  const invited = await db
    .selectNoFrom(nextMeeting(db, area.id, now).as('meeting'))
    .executeTakeFirstOrThrow()
  const called = area.meeting && calledMeeting(area.meeting, now)
  const meeting = called ?? (invited.meeting && shownMeeting(invited.meeting, { area: short, now }))
  const page = (
    <AreaWorkPage
      {...{ work: area, short, meeting }}
      actorId={actor.id}
      gathers={gathersTeams(actor)}
    />
  )
  const personal = area.seats.some(({ firstName }) => firstName)
  return c.render(page, { title: text('areaTitle', { area: short }), personal })
})

const asked = (c: Context<Web>) => ({ today: todayAt(c.var.now()), now: c.var.now() })

async function showAll(c: Context<Web>) {
  const areas = await listAreas(c.var.db)
  const gathers = gathersTeams(c.var.actor)
  const page = <AllAreasPage {...{ areas, gathers }} problems={c.var.problems} />
  return c.render(page, { title: text('title'), description: text('lead') })
}
