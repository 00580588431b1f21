import { type Context, Hono } from 'hono'
import {
  everything,
  fitting,
  hubUrl,
  readSearch,
  type Search,
  searchUrl,
} from '#features/finding/index.ts'
import { happensIn, openHubAt } from '#features/hubs/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { text } from '../text/index.ts'
import { atomFeed } from './atom.ts'
import { calendarFile } from './calendar-file.ts'
import {
  areaName,
  comingInvitations,
  type FedInvitation,
  newInvitations,
  openInvitation,
} from './queries.ts'
import { tagged } from './tagged.ts'

/** Calendars and news for other programs. Only what everybody may see is ever in them. */
export const routes = new Hono<Web>()

routes.get('/invitationer/kalender.ics', anyone, tagged, async (c) => {
  const search = readSearch(c.req.queries())
  return calendar(c, await coming(c, search), nameOf(c, search.words))
})

routes.get('/invitationer/nyt.atom', anyone, tagged, async (c) => {
  const search = readSearch(c.req.queries())
  return newsOf(c, search, nameOf(c, search.words))
})

routes.get('/invitationer/:id/kalender.ics', anyone, tagged, async (c) => {
  const invitation = found(await openInvitation(c.var.db, c.req.param('id')))
  return calendar(c, [invitation], invitation.title)
})

routes.get('/omraader/:area/kalender.ics', anyone, tagged, async (c) => {
  const area = found(await areaName(c.var.db, c.req.param('area')))
  return calendar(c, await coming(c, inArea(area.id)), nameOf(c, area.name))
})

routes.get('/omraader/:area/nyt.atom', anyone, tagged, async (c) => {
  const area = found(await areaName(c.var.db, c.req.param('area')))
  return newsOf(c, inArea(area.id), nameOf(c, area.name))
})

routes.get('/huse/:slug/kalender.ics', anyone, tagged, async (c) => {
  const { db, now } = c.var
  const hub = found(await openHubAt(db, c.req.param('slug')))
  return calendar(c, await comingInvitations(db, happensIn(hub.id, now())), hub.name)
})

routes.get('/huse/:slug/nyt.atom', anyone, tagged, async (c) => {
  const { db, now } = c.var
  const hub = found(await openHubAt(db, c.req.param('slug')))
  const invitations = await newInvitations(db, happensIn(hub.id, now()))
  return news(c, invitations, { title: nameOf(c, hub.name), page: hubUrl(c.req.param('slug')) })
})

const inArea = (area: string): Search => ({ ...everything, area, nearby: false })

/** "Medklang – Skanderborg Kommune", or with what it is about. */
const nameOf = ({ var: { config } }: Context<Web>, about: string) =>
  about === ''
    ? text('feedName', { municipality: config.municipality })
    : text('feedNameAbout', { about })

async function coming({ var: { db, now } }: Context<Web>, search: Search) {
  return comingInvitations(db, await fitting(db, search, now()))
}

function calendar(c: Context<Web>, invitations: readonly FedInvitation[], name: string) {
  const { language, config } = c.var
  return c.body(calendarFile(invitations, { name, language, baseUrl: config.baseUrl }), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="medklang.ics"',
  })
}

async function newsOf(c: Context<Web>, search: Search, title: string) {
  const { db, now } = c.var
  const invitations = await newInvitations(db, await fitting(db, search, now()))
  return news(c, invitations, { title, page: searchUrl(search) })
}

function news(
  c: Context<Web>,
  invitations: readonly FedInvitation[],
  { title, page }: { title: string; page: string },
) {
  const { language, config, now } = c.var
  const { pathname, search: query } = new URL(c.req.url)
  const feed = atomFeed(invitations, {
    title,
    language,
    baseUrl: config.baseUrl,
    self: pathname + query,
    page,
    author: config.municipality,
    now: now(),
  })
  return c.body(feed, 200, { 'content-type': 'application/atom+xml' })
}
