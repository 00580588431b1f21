import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { streamOf } from '#platform/live/answering.ts'
import { languageNow } from '#platform/text/index.ts'
import { employedOrElected } from '#platform/who.ts'
import type { Work } from '#platform/work.ts'
import { closeRoom } from './closing.ts'
import { group, groupForm } from './grouping.ts'
import { hide, putBack } from './hiding.ts'
import { ownMeeting } from './locking.ts'
import { openRefusal, openRoom } from './opening.ts'
import { SteerPage, steerParts } from './pages/steer-page.tsx'
import { findRoom, type Room } from './queries.ts'
import { ask, askForm, pause, resume } from './steering.ts'
import { text } from './text/index.ts'
import { steerUrl } from './urls.ts'
import { roomsWatched, showing } from './watching-room.ts'

/** Those who run the meeting run its room. */
export const steerRoutes = new Hono<Web>()

steerRoutes.get('/', employedOrElected, (c) => show(c))

steerRoutes.get('/nyt', employedOrElected, async (c) => {
  const { db, actor, now } = c.var
  const { id, state } = await ownMeeting(db, actor, meetingIn(c), now())
  const canOpen = openRefusal({ state, isOpen: false }) === null
  const parts = (room: Room) => steerParts(room, canOpen)
  const view = { name: 'steering', device: '', language: languageNow(), parts } as const
  return streamOf(c, roomsWatched, { id, looker: '', show: showing(view) })
})

steerRoutes.post('/aabn', employedOrElected, (c) => does(c, openRoom))
steerRoutes.post('/pause', employedOrElected, (c) => does(c, pause))
steerRoutes.post('/videre', employedOrElected, (c) => does(c, resume))
steerRoutes.post('/luk', employedOrElected, (c) => does(c, closeRoom))

steerRoutes.post('/spoerg', employedOrElected, form(askForm), (c) => {
  const question = c.req.valid('form').input?.question ?? ''
  return does(c, (w, meeting) => ask(w, meeting, question))
})

steerRoutes.post('/tema', employedOrElected, form(groupForm), (c) => {
  const { input, typed } = c.req.valid('form')
  return input ? does(c, (w, meeting) => group(w, meeting, input)) : show(c, typed)
})

steerRoutes.post('/svar/:id/skjul', employedOrElected, (c) =>
  does(c, (w, meeting) => hide(w, meeting, c.req.param('id'))),
)
steerRoutes.post('/svar/:id/vis', employedOrElected, (c) =>
  does(c, (w, meeting) => putBack(w, meeting, c.req.param('id'))),
)

const meetingIn = (c: Context<Web>) => c.req.param('meeting') ?? ''

async function does(c: Context<Web>, task: (w: Work, meeting: string) => Promise<void>) {
  const meeting = meetingIn(c)
  await work(c, (w) => task(w, meeting))
  return c.redirect(steerUrl(meeting), 303)
}

async function show(c: Context<Web>, typed?: Typed) {
  const { db, actor, problems, now } = c.var
  const { id, title, state, questions } = await ownMeeting(db, actor, meetingIn(c), now())
  const room = await findRoom(db, id)
  const canOpen = openRefusal({ state, isOpen: false }) === null
  const meeting = { id, title, hasQuestions: questions.length > 0, canOpen }
  const page = <SteerPage {...{ meeting, room, problems }} typed={typed ?? {}} />
  return c.render(page, { title: text('steerTitle'), personal: true, wide: true, live: true })
}
