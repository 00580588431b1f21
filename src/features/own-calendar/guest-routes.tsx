import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { findCalendar } from './keeping.ts'
import { makeAddress, stopCalendar } from './making.ts'
import { AskForLinkPage } from './pages/ask-for-link-page.tsx'
import {
  canBeSent,
  findGuest,
  linkRefusal,
  readGuestCalendar,
  sendCalendarLink,
} from './sending-link.ts'
import { showCalendar } from './showing.tsx'
import { text } from './text/index.ts'
import { guestCalendarUrl, guestStopUrl, linkSentUrl, ownCalendarUrl } from './urls.ts'

/** The calendar of somebody without an account: the link to it goes to the address they joined with. */
export const guestRoutes = new Hono<Web>()

guestRoutes.get('/din-kalender/fra/:place', anyone, (c) => showAsking(c))
guestRoutes.get('/din-kalender/fra/:place/sendt', anyone, (c) => showAsking(c, 'sent'))

guestRoutes.post('/din-kalender/fra/:place', anyone, sendsMessage, async (c) => {
  const place = c.req.param('place')
  const guest = found(await findGuest(c.var.db, c.var, place))
  if (!canBeSent(guest, c.var)) return showAsking(c)
  if (await linkRefusal(c.var.db, guest.address, c.var.now())) {
    c.status(429)
    return showAsking(c, 'too-many')
  }
  await work(c, (w) => sendCalendarLink(w, c.var, place))
  return c.redirect(linkSentUrl(place), 303)
})

guestRoutes.get('/din-kalender/:token', anyone, async (c) => {
  const { made_at: madeAt } = found(await findCalendar(c.var.db, { id: calendarId(c) }))
  return showCalendar(c, { ...doorsOf(c), madeAt })
})

guestRoutes.post('/din-kalender/:token', anyone, async (c) => {
  const { id } = found(await findCalendar(c.var.db, { id: calendarId(c) }))
  const secret = await work(c, (w) => makeAddress(w, id))
  return showCalendar(c, { ...doorsOf(c), madeAt: c.var.now(), secret })
})

guestRoutes.post(
  '/din-kalender/:token/stop',
  anyone,
  unrecorded('stopped twice is stopped once'),
  async (c) => {
    await work(c, (w) => stopCalendar(w, calendarId(c)))
    return c.redirect(guestCalendarUrl(c.req.param('token')), 303)
  },
)

/** Whose calendar it is. Throws NotFound for a link that was not made here. */
const calendarId = (c: Context<Web>) => found(readGuestCalendar(c.var, c.req.param('token') ?? ''))

const doorsOf = (c: Context<Web>) => {
  const token = c.req.param('token') ?? ''
  return { make: guestCalendarUrl(token), stop: guestStopUrl(token) }
}

async function showAsking(c: Context<Web>, state: 'ask' | 'sent' | 'too-many' = 'ask') {
  const placeToken = c.req.param('place') ?? ''
  const guest = found(await findGuest(c.var.db, c.var, placeToken))
  // Without an address the calendar is the account’s: they sign in to it.
  if (c.var.actor.id !== null || guest.channel === 'account') return c.redirect(ownCalendarUrl, 303)
  const { helpPhone } = c.var.config
  const sendable = canBeSent(guest, c.var)
  const { channel } = guest
  const page = <AskForLinkPage {...{ placeToken, channel, state, sendable, helpPhone }} />
  return c.render(page, { title: text('title'), personal: true })
}
