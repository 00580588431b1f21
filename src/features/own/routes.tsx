import { Hono } from 'hono'
import {
  associationUrl,
  registerUrl,
  waitingAssociationsUrl,
} from '#features/associations/index.ts'
import { callsUrl } from '#features/calls/index.ts'
import { togetherUrl } from '#features/cohosting/index.ts'
import { handedUrl } from '#features/conversations/index.ts'
import { easyWorkUrl, flowUrl } from '#features/easy-work/index.ts'
import { unansweredUrl } from '#features/freshness/index.ts'
import {
  cancelUrl,
  datesUrl,
  hostUrl,
  invitationUrl,
  listUrl,
} from '#features/invitations/index.ts'
import { placeLink } from '#features/joining/index.ts'
import { claimsUrl, proposalsUrl } from '#features/meeting-places/index.ts'
import { mitIdUrl } from '#features/mitid/index.ts'
import { choicesUrl } from '#features/notifying/index.ts'
import { ownCalendarUrl } from '#features/own-calendar/index.ts'
import { dataUrl } from '#features/own-data/index.ts'
import { signOutUrl, slipsUrl, waysUrl } from '#features/people/index.ts'
import { housesUrl } from '#features/place-yes/index.ts'
import { editRefusal, editUrl, postUrl, reviewEstimate, stepUrl } from '#features/posting/index.ts'
import { printQueueUrl } from '#features/print-queue/index.ts'
import { readingsUrl } from '#features/readings/index.ts'
import { reviewsUrl } from '#features/reviewing/index.ts'
import { rolesUrl } from '#features/roles/index.ts'
import { settingsUrl } from '#features/settings/index.ts'
import { undeliveredUrl } from '#features/undelivered/index.ts'
import { byPostUrl } from '#features/weekly-letter/index.ts'
import { helpRequestsUrl } from '#features/welcome-plans/index.ts'
import type { Web } from '#platform/http.tsx'
import { helpsPeople } from '#platform/role.ts'
import { day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { citizen } from '#platform/who.ts'
import type { Actor } from '#platform/work.ts'
import { OwnPage } from './pages/own-page.tsx'
import { type OwnInvitation, ownInvitations, whatIsMine } from './queries.ts'
import { text } from './text/index.ts'

export const routes = new Hono<Web>()

routes.get('/', citizen, async (c) => {
  const { db, actor, config } = c.var
  const now = c.var.now()
  const [invitations, { drafts, joinings, associations, together, houses, hasAddress }] =
    await Promise.all([ownInvitations(db, actor), whatIsMine(db, actor.id ?? '', now)])
  return c.render(
    <OwnPage
      name={actor.name}
      drafts={drafts.map(({ id, title, at }) => ({
        href: stepUrl(id, 'what'),
        title: title || text('untitled'),
        text: at ? text('draftFrom', { date: midSentence(day(at, now)) }) : '',
      }))}
      invitations={invitations.map((one) => shown(one, now))}
      joinings={joinings.map(({ id, kind, title, at }) => ({
        href: placeLink(c.var, { id }).slice(config.baseUrl.length),
        title: kind === 'waiting' ? text('waitsFor', { title: title ?? '' }) : (title ?? ''),
        text: at ? dayAndTime(at, now) : '',
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
        data: dataUrl,
        signOut: signOutUrl,
      }}
      hasAddress={hasAddress}
      work={workOf(actor)}
    />,
    { title: text('title'), personal: true },
  )
})

/** The lists of somebody at the municipality. */
function workOf(actor: Actor) {
  const host = [
    { href: easyWorkUrl, text: text('easyWork') },
    { href: reviewsUrl, text: text('reviews') },
    { href: waitingAssociationsUrl, text: text('waitingAssociations') },
    { href: proposalsUrl, text: text('proposals') },
    { href: claimsUrl, text: text('claims') },
    { href: unansweredUrl, text: text('unanswered') },
  ]
  const shared = [
    { href: callsUrl, text: text('calls') },
    { href: handedUrl, text: text('handed') },
    { href: undeliveredUrl, text: text('undelivered') },
    { href: printQueueUrl, text: text('printQueue') },
    { href: byPostUrl, text: text('byPost') },
    { href: helpRequestsUrl, text: text('helpRequests') },
    { href: slipsUrl(), text: text('slips') },
  ]
  const administrator = [
    { href: rolesUrl, text: text('roles') },
    { href: settingsUrl, text: text('settings') },
  ]
  const { roles } = actor
  return [
    ...(roles.includes('platform-host') ? host : []),
    ...(roles.includes('coordinator') ? [{ href: flowUrl, text: text('easyWorkFlow') }] : []),
    ...(helpsPeople(actor) ? shared : []),
    ...(roles.includes('administrator') ? administrator : []),
  ]
}

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
