import { type Context, Hono } from 'hono'
import { fromAHall } from '#platform/doors.ts'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { streamOf } from '#platform/live/answering.ts'
import { languageNow } from '#platform/text/index.ts'
import { anyone } from '#platform/who.ts'
import { sayAlso } from './also-saying.ts'
import { headingOf } from './arranging.ts'
import { CODE } from './code.ts'
import { deviceOf, rememberDevice } from './device.ts'
import { codeForm, enter } from './entering.ts'
import { EnterPage } from './pages/enter-page.tsx'
import { roomParts } from './pages/room-page.tsx'
import { WallPage, wallParts } from './pages/wall-page.tsx'
import type { Room } from './queries.ts'
import { SAID_BY_A_DEVICE, say, sayForm } from './saying.ts'
import { showRoom } from './showing-room.tsx'
import { steerRoutes } from './steer-routes.tsx'
import { text } from './text/index.ts'
import { placeOf, roomUrl } from './urls.ts'
import { roomsWatched, showing } from './watching-room.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, (c) => showEnter(c))

routes.post(
  '/',
  anyone,
  fromAHall,
  unrecorded('a code is only looked up'),
  form(codeForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    const code = typeof typed.code === 'string' ? typed.code : ''
    if (!input) return showEnter(c, code)
    return inRoom(c, input.code, (room) => c.redirect(roomUrl(room.code), 303), 422)
  },
)

routes.get(`/${CODE}`, anyone, (c) =>
  inRoom(c, codeIn(c), (room) => showRoom(c, room, { hasSent: c.req.query('tak') === 'ja' })),
)

routes.get(`/${CODE}/nyt`, anyone, (c) =>
  inRoom(c, codeIn(c), ({ meetingId: id }) => {
    const [device, language] = [deviceOf(c, id), languageNow()]
    const show = showing({ name: 'phone', device, language, parts: roomParts })
    return streamOf(c, roomsWatched, { id, looker: device, show })
  }),
)

routes.post(`/${CODE}/svar`, anyone, fromAHall, form(sayForm), (c) =>
  inRoom(c, codeIn(c), async (room) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return showRoom(c, room, { typed })
    const { meetingId } = room
    const device = rememberDevice(c, meetingId)
    const limit = { ...SAID_BY_A_DEVICE, now: c.var.now() }
    if (await limitReached(c.var.db, `room says ${device}`, limit))
      return notTaken(c, room, { typed, why: text('tooMuchSaid'), status: 429 })
    const said = { ...input, meetingId, device, language: languageNow() }
    const refusal = await work(c, (w) => say(w, said))
    if (!refusal) return c.redirect(`${roomUrl(room.code)}?tak=ja`, 303)
    return notTaken(c, room, { typed, why: text('pausedNow'), status: 409 })
  }),
)

routes.post(
  `/${CODE}/svar/:id/ogsaa`,
  anyone,
  fromAHall,
  unrecorded('who says it twice says it once'),
  (c) =>
    inRoom(c, codeIn(c), async (room) => {
      const { meetingId, code } = room
      const contributionId = c.req.param('id')
      const device = rememberDevice(c, meetingId)
      await work(c, (w) => sayAlso(w, { meetingId, contributionId, device }))
      if (!c.req.header('hx-request'))
        return c.redirect(`${roomUrl(code)}#${placeOf(contributionId)}`, 303)
      return inRoom(c, code, (now) => showRoom(c, now, { device }))
    }),
)

routes.get(`/${CODE}/skaerm`, anyone, (c) =>
  inRoom(c, codeIn(c), (room) => {
    const page = <WallPage room={room} baseUrl={c.var.config.baseUrl} />
    const title = text('wallTitle', { title: headingOf(room) })
    return c.render(page, { title, personal: true, wall: true, live: true })
  }),
)

routes.get(`/${CODE}/skaerm/nyt`, anyone, (c) =>
  inRoom(c, codeIn(c), ({ meetingId: id }) => {
    const { baseUrl } = c.var.config
    const parts = (room: Room) => wallParts(room, baseUrl)
    const show = showing({ name: 'wall', device: '', language: languageNow(), parts })
    return streamOf(c, roomsWatched, { id, looker: '', show })
  }),
)

routes.route('/moede/:meeting', steerRoutes)

const codeIn = (c: Context<Web>) => c.req.param('code') ?? ''

type Answer = Response | Promise<Response>

/** Goes on in the room with this code, or to the page for codes where it opens nothing. */
async function inRoom(
  c: Context<Web>,
  code: string,
  go: (room: Room) => Answer,
  unknown: 404 | 422 = 404,
): Promise<Response> {
  const room = await enter(c, code)
  if (typeof room === 'object') return go(room)
  const isWaiting = room === 'wait'
  c.status(isWaiting ? 429 : unknown)
  c.set('problems', { code: text(isWaiting ? 'tooManyCodes' : 'codeUnknown') })
  return showEnter(c, code)
}

interface NotTaken {
  typed: Record<string, string | string[] | undefined>
  why: string
  status: 409 | 429
}

/** The same page with every word, and why it did not get in. */
async function notTaken(c: Context<Web>, room: Room, { typed, why, status }: NotTaken) {
  return inRoom(c, room.code, (now) => {
    c.status(status)
    if (!now.closedAt) c.set('problems', { words: why })
    return showRoom(c, now, { typed })
  })
}

function showEnter(c: Context<Web>, typed = '') {
  const page = <EnterPage typed={typed} problems={c.var.problems} />
  return c.render(page, { title: text('enterTitle'), personal: typed !== '' })
}
