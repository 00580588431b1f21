import { type Context, Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { citizen } from '#platform/who.ts'
import { feedRoutes } from './feed-routes.ts'
import { guestRoutes } from './guest-routes.tsx'
import { calendarFor, findCalendar } from './keeping.ts'
import { makeAddress, stopCalendar } from './making.ts'
import { showCalendar } from './showing.tsx'
import { ownCalendarUrl, ownStopUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.route('/', feedRoutes)
routes.route('/', guestRoutes)

const doors = { make: ownCalendarUrl, stop: ownStopUrl }

routes.get('/mit/kalender', citizen, async (c) => {
  const calendar = await findCalendar(c.var.db, { person_id: c.var.actor.id ?? '' })
  return showCalendar(c, { ...doors, madeAt: calendar?.made_at ?? null })
})

routes.post('/mit/kalender', citizen, async (c) => {
  const secret = await work(c, async (w) => makeAddress(w, await calendarFor(w, ownerOf(c))))
  return showCalendar(c, { ...doors, madeAt: c.var.now(), secret })
})

routes.post(
  '/mit/kalender/stop',
  citizen,
  unrecorded('stopped twice is stopped once'),
  async (c) => {
    await work(c, async (w) => stopCalendar(w, await calendarFor(w, ownerOf(c))))
    return c.redirect(ownCalendarUrl, 303)
  },
)

const ownerOf = (c: Context<Web>) => ({
  person_id: c.var.actor.id,
  channel: null,
  address: null,
})
