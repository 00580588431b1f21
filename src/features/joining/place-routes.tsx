import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { changeWay, comeAnyway, leave } from './changing.ts'
import { tellBefore, tellForm } from './first-contact/telling.ts'
import { PLACE } from './house.ts'
import { changeForm } from './join-form.ts'
import { comingDates, nextOpenDate, roomOnEveryDate, takenOn } from './join-refusal.ts'
import { chooseNotices, noticesForm } from './notice-choosing.ts'
import { ChangePage } from './pages/change-page.tsx'
import { PlacePage } from './pages/place-page.tsx'
import { placeStanding } from './place-standing.ts'
import { findPlace, takenByOthers } from './queries.ts'
import type { JoiningRow } from './tables.ts'
import { text } from './text/index.ts'
import { placeUrl } from './urls.ts'
import { acceptOffer, declineOffer } from './waiting/answering.ts'
import { beforeInLine } from './waiting/line.ts'
import { isSeries } from './words.ts'

/** One's own place, opened by the signed link: nobody signs in to change it or to leave. */
export const placeRoutes = new Hono<Web>()

placeRoutes.get('/din-plads/:token', anyone, (c) => showPlace(c, c.req.param('token')))

placeRoutes.post(
  '/din-plads/:token/til-vaerten',
  anyone,
  sendsMessage,
  form(tellForm),
  async (c) => {
    const token = c.req.param('token')
    const { input, typed } = c.req.valid('form')
    if (!input) return showPlace(c, token, typed)
    await work(c, (w) => tellBefore(w, joiningId(c, token), input))
    return c.redirect(placeUrl(token), 303)
  },
)

placeRoutes.get('/din-plads/:token/aendring', anyone, (c) => showChange(c, c.req.param('token')))

placeRoutes.post(
  '/din-plads/:token/aendring',
  anyone,
  unrecorded('the same answers as before change nothing'),
  form(changeForm),
  async (c) => {
    const token = c.req.param('token')
    const { input, typed } = c.req.valid('form')
    if (!input) return showChange(c, token, typed)
    const refusal = await work(c, (w) => changeWay(w, c.var, joiningId(c, token), input))
    if (refusal === null) return c.redirect(placeUrl(token), 303)
    c.status(409)
    c.set('problems', { way: text(`refusal-${refusal}`) })
    return showChange(c, token, typed)
  },
)

placeRoutes.post(
  '/din-plads/:token/framelding',
  anyone,
  unrecorded('leaving twice is leaving once'),
  async (c) => {
    const token = c.req.param('token')
    await work(c, (w) => leave(w, c.var, joiningId(c, token)))
    return c.redirect(placeUrl(token), 303)
  },
)

placeRoutes.post(
  '/din-plads/:token/kom-alligevel',
  anyone,
  unrecorded('coming twice is coming once'),
  async (c) => {
    const token = c.req.param('token')
    await work(c, (w) => comeAnyway(w, c.var, joiningId(c, token)))
    return c.redirect(placeUrl(token), 303)
  },
)

placeRoutes.post('/din-plads/:token/beskeder', anyone, form(noticesForm), async (c) => {
  const token = c.req.param('token')
  const { input } = c.req.valid('form')
  if (input) await work(c, (w) => chooseNotices(w, joiningId(c, token), input))
  return c.redirect(placeUrl(token), 303)
})

placeRoutes.post(
  '/din-plads/:token/ja',
  anyone,
  unrecorded('pressed twice is pressed once'),
  async (c) => {
    const token = c.req.param('token')
    await work(c, (w) => acceptOffer(w, c.var, joiningId(c, token)))
    return c.redirect(placeUrl(token), 303)
  },
)

placeRoutes.post(
  '/din-plads/:token/nej',
  anyone,
  unrecorded('pressed twice is pressed once'),
  async (c) => {
    const token = c.req.param('token')
    await work(c, (w) => declineOffer(w, c.var, joiningId(c, token)))
    return c.redirect(placeUrl(token), 303)
  },
)

/** The joining a link is signed for. Throws NotFound for any other. */
const joiningId = (c: Context<Web>, token: string) => found(c.var.signer.read(PLACE, token))

const readPlace = async (c: Context<Web>, token: string) =>
  found(await findPlace(c.var.db, joiningId(c, token), c.var.now()))

async function showPlace(c: Context<Web>, token: string, typed: Typed = {}) {
  const { joining, invitation } = await readPlace(c, token)
  const now = c.var.now()
  const standing = placeStanding(joining, invitation, now)
  const { helpPhone } = c.var.config
  const mine = { ...invitation, takings: takenByOthers(invitation.takings, joining) }
  const others = takenOn(mine, joining.occurrence_id ?? comingDates(mine, now)[0]?.id ?? '')
  const before = beforeInLine(invitation.line, joining.id)
  const shown = { token, joining, invitation, standing, others, before, now, helpPhone }
  const page = <PlacePage {...shown} {...{ typed, problems: c.var.problems }} />
  return c.render(page, { title: text('placePageTitle'), personal: true })
}

async function showChange(c: Context<Web>, token: string, typed?: Typed) {
  const now = c.var.now()
  const { joining, invitation } = await readPlace(c, token)
  const mine = { ...invitation, takings: takenByOthers(invitation.takings, joining) }
  const open = nextOpenDate(mine, now)
  const date = invitation.dates.find(({ id }) => id === joining.occurrence_id) ?? open
  const page = (
    <ChangePage
      {...{ token, invitation, now, problems: c.var.problems }}
      series={isSeries(invitation.series) ? date : undefined}
      everyDate={roomOnEveryDate(mine, now)}
      taken={date ? takenOn(mine, date.id) : 0}
      typed={typed ?? given(joining)}
    />
  )
  return c.render(page, { title: text('changeTitle'), personal: true })
}

/** The answers somebody gave, as the form holds them. */
const given = (joining: JoiningRow): Typed => ({
  way: joining.way,
  companion: joining.wants_companion ? 'wanted' : joining.companions > 0 ? 'known' : undefined,
  companions: String(joining.companions || 1),
  often: joining.occurrence_id === null ? 'from-now-on' : 'once',
  callIfAway: joining.call_if_away ? 'ja' : undefined,
})
