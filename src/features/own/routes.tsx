import { type Context, Hono } from 'hono'
import { associationUrl, registerUrl } from '#features/associations/index.ts'
import { togetherUrl } from '#features/cohosting/index.ts'
import { companionsUrl } from '#features/companions/index.ts'
import { seatsUrl } from '#features/hubs/index.ts'
import {
  cancelUrl,
  datesUrl,
  hostUrl,
  invitationUrl,
  listUrl,
} from '#features/invitations/index.ts'
import { placeLink } from '#features/joining/index.ts'
import { mitIdUrl } from '#features/mitid/index.ts'
import { choicesUrl } from '#features/notifying/index.ts'
import { ownCalendarUrl } from '#features/own-calendar/index.ts'
import { dataUrl } from '#features/own-data/index.ts'
import { ageUrl, signOutUrl, waysUrl } from '#features/people/index.ts'
import { housesUrl } from '#features/place-yes/index.ts'
import { editRefusal, editUrl, postUrl, reviewEstimate, stepUrl } from '#features/posting/index.ts'
import { readingsUrl } from '#features/readings/index.ts'
import type { StaffDoor } from '#platform/feature.ts'
import type { Web } from '#platform/http.tsx'
import { day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { citizen } from '#platform/who.ts'
import { OwnPage } from './pages/own-page.tsx'
import { Work } from './pages/work.tsx'
import { placeRow } from './place-row.ts'
import { type OwnInvitation, ownInvitations, whatIsMine } from './queries.ts'
import { text } from './text/index.ts'
import { waitsOf, workOf } from './work.ts'

export function routesWith(doors: readonly StaffDoor[]) {
  const routes = new Hono<Web>()
  routes.get('/', citizen, (c) => showOwn(c, doors))
  return routes
}

async function showOwn(c: Context<Web>, doors: readonly StaffDoor[]) {
  const { db, actor, config } = c.var
  const now = c.var.now()
  const groups = workOf(doors, { db, actor, now })
  const [invitations, mine] = await Promise.all([
    ownInvitations(db, actor),
    whatIsMine(db, { personId: actor.id ?? '', now, waits: waitsOf(groups) }),
  ])
  const { drafts, joinings, associations, together, houses, hasAddress, waiting, youngSince } = mine
  return c.render(
    <OwnPage
      name={actor.name}
      drafts={drafts.map(({ id, title, at }) => ({
        href: stepUrl(id, 'what'),
        title: title || text('untitled'),
        text: at ? text('draftFrom', { date: midSentence(day(at, now)) }) : '',
      }))}
      invitations={invitations.map((one) => shown(one, now))}
      joinings={joinings.map((one) => ({
        href: placeLink(c.var, one).slice(config.baseUrl.length),
        ...placeRow(one, now),
      }))}
      associations={associations.map(({ id, title, role, status }) => ({
        href: associationUrl(id),
        title: title ?? '',
        text: text(
          `association-${status === 'listed' ? (role ?? 'helper') : (status ?? 'waiting')}`,
        ),
      }))}
      together={together.map(({ id, kind, title, at }) => ({
        href: kind === 'asked' ? togetherUrl : hostUrl(id),
        title: title ?? '',
        text:
          kind === 'asked'
            ? text('together-asked')
            : text('together-hosting', { when: at ? midSentence(dayAndTime(at, now)) : '' }),
      }))}
      houses={houses.map(({ kind, title }) => ({
        href: housesUrl,
        title: title ?? '',
        text: text(kind === 'house-asked' ? 'house-asked' : 'house'),
      }))}
      seats={mine.seats.map(({ kind, title }) => ({
        href: seatsUrl,
        title: title ?? '',
        text: text(kind === 'seat-asked' ? 'seat-asked' : 'seat'),
      }))}
      links={{
        register: registerUrl,
        choices: choicesUrl,
        calendar: ownCalendarUrl,
        mitId: config.mitid ? mitIdUrl : null,
        readings: readingsUrl,
        post: postUrl,
        find: listUrl,
        together: togetherUrl,
        ways: waysUrl(),
        age: youngSince ? ageUrl : null,
        companions: companionsUrl,
        data: dataUrl,
        signOut: signOutUrl,
      }}
      hasAddress={hasAddress}
      asksAge={youngSince !== null && isYearAgo(youngSince, now)}
      work={<Work groups={groups} waiting={waiting} />}
    />,
    { title: text('title'), personal: true },
  )
}

/** Whoever said it so long ago may have had a birthday that counts. */
const isYearAgo = (at: Temporal.Instant, now: Temporal.Instant) =>
  Temporal.Instant.compare(at.add({ hours: 24 * 365 }), now) <= 0

function shown(one: OwnInvitation, now: Temporal.Instant) {
  const { id, title, status, reason } = one
  const over = Temporal.Instant.compare(one.over_at, now) <= 0
  const editable = editRefusal({ status }) === null && !over
  return {
    id,
    title,
    state: status === 'published' && over ? ('over' as const) : status,
    when: one.next_starts_at && !over ? dayAndTime(one.next_starts_at, now) : '',
    estimate: reviewEstimate(one.changed_at),
    reason: status === 'change-asked' || status === 'refused' ? (reason ?? '') : '',
    href: invitationUrl(id),
    hostHref: status === 'published' ? hostUrl(id) : null,
    editHref: editable ? editUrl(id) : null,
    datesHref: editable ? datesUrl(id) : null,
    cancelHref: editable ? cancelUrl(id) : null,
  }
}
