import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { allAreas } from '#features/areas/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { answerPdf, pdfOf } from '#features/sheets/index.ts'
import { followRoutes } from '#features/watching/index.ts'
import type { Db } from '#platform/database/index.ts'
import { query, type Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { afterRoutes } from './after-routes.tsx'
import { byQuestion } from './by-question.ts'
import { calendarFile } from './calendar-file.ts'
import { callRoutes } from './call-routes.tsx'
import { changeRoutes } from './change-routes.tsx'
import { type FoundMeeting, findMeeting } from './finding.ts'
import { meetingKinds } from './kinds.ts'
import { MeetingPage } from './pages/meeting-page.tsx'
import { MeetingsPage } from './pages/meetings-page.tsx'
import { PaperPage } from './pages/paper-page.tsx'
import { paperOf } from './paper.ts'
import { listMeetings } from './queries.ts'
import { callsMeetings, isFacilitator } from './reach.ts'
import { text } from './text/index.ts'
import { meetingUrl } from './urls.ts'
import { saidAt } from './voices.ts'

export const routes = new Hono<Web>()

/** What is no kind and no area of ours shows them all. */
const filter = z.object({
  slags: z
    .tuple([z.enum(meetingKinds)])
    .transform(([kind]) => kind)
    .catch(undefined as never)
    .optional(),
  omraade: z
    .array(z.string().max(60))
    .transform(([area]) => area)
    .catch(undefined)
    .optional(),
})

routes.get('/', anyone, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const areas = await allAreas(db)
  const asked = query(c, filter)
  const area = areas.find(({ id }) => id === asked.omraade)?.id ?? null
  const wanted = { kind: asked.slags ?? null, area }
  const page = (
    <MeetingsPage
      meetings={await listMeetings(db, wanted, now)}
      areas={areas.map(({ id, name }) => ({ value: id, text: name }))}
      mayCall={callsMeetings(actor) || actor.roles.includes('council-member')}
      keepsTemplates={actor.roles.includes('secretary')}
      {...{ wanted, now }}
    />
  )
  return c.render(page, { title: text('title'), description: text('lead') })
})

const calendarHeaders = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'inline; filename="moeder.ics"',
}

routes.get('/kalender.ics', anyone, async (c) => {
  const { db, config, language } = c.var
  const all = await listMeetings(db, { kind: null, area: null }, c.var.now())
  const file = calendarFile(all, { baseUrl: config.baseUrl, language })
  return c.body(file, 200, calendarHeaders)
})

routes.route('/', callRoutes)

routes.route(
  '/:meeting/foelg',
  followRoutes(async (c) => {
    const { id, title } = await meetingOf(c)
    return { href: meetingUrl(id), title }
  }),
)

routes.get('/:meeting', anyone, async (c) => {
  const now = c.var.now()
  const meeting = await meetingOf(c)
  const heard = await heardAt(c.var.db, meeting)
  const isMine = isFacilitator(c.var.actor, meeting)
  const page = <MeetingPage {...{ meeting, heard, now, isMine }} today={todayAt(now)} />
  return c.render(page, { title: meeting.title, description: meeting.lead || meeting.title })
})

routes.get('/:meeting/kalender.ics', anyone, async (c) => {
  const { config, language } = c.var
  const file = calendarFile([await meetingOf(c)], { baseUrl: config.baseUrl, language })
  return c.body(file, 200, calendarHeaders)
})

routes.get('/:meeting/papir', anyone, async (c) => {
  const { id, sheet } = await readPaper(c)
  return c.render(<PaperPage id={id} sheet={sheet} />, { title: sheet.heading })
})

routes.get('/:meeting/papir.pdf', anyone, async (c) => {
  const { sheet } = await readPaper(c)
  return answerPdf(c, await pdfOf(sheet, 'a4'), text('fileName'))
})

routes.route('/', changeRoutes)
routes.route('/', afterRoutes)

const meetingOf = async (c: Context<Web>) =>
  found(await findMeeting(c.var.db, c.req.param('meeting') ?? '', todayAt(c.var.now())))

const heardAt = async (db: Db, meeting: FoundMeeting) =>
  meeting.state === 'closed' ? byQuestion(meeting, await saidAt(db, meeting.id)) : []

/** What is called off hangs on no wall. */
async function readPaper(c: Context<Web>) {
  const { db, config } = c.var
  const now = c.var.now()
  const meeting = await meetingOf(c)
  found(meeting.state === 'cancelled' ? null : meeting)
  const heard = await heardAt(db, meeting)
  const about = { now, today: todayAt(now), heard, config }
  return { id: meeting.id, sheet: paperOf(meeting, about) }
}
