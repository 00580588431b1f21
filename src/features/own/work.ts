import type { RawBuilder } from 'kysely'
import { deskUrl } from '#features/assisted/index.ts'
import { associationsWaiting } from '#features/association-pages/index.ts'
import { waitingAssociationsUrl } from '#features/associations/index.ts'
import { callsUrl, callsWaiting } from '#features/calls/index.ts'
import { campaignsUrl } from '#features/campaigns/index.ts'
import { boardUrl } from '#features/companions/index.ts'
import { handedUrl, handedWaiting } from '#features/conversations/index.ts'
import { easyWorkUrl, flowUrl } from '#features/easy-work/index.ts'
import { unansweredUrl, unansweredWaiting } from '#features/freshness/index.ts'
import { hubsUrl } from '#features/hubs/index.ts'
import {
  claimsUrl,
  keeperClaimsWaiting,
  proposalsUrl,
  proposalsWaiting,
} from '#features/meeting-places/index.ts'
import { slipsUrl } from '#features/people/index.ts'
import { phoneDeskUrl } from '#features/phone-desk/index.ts'
import { lettersWaiting, printQueueUrl } from '#features/print-queue/index.ts'
import { programmesUrl } from '#features/programmes/index.ts'
import { handOverUrl } from '#features/referrals/index.ts'
import { reviewsUrl, reviewsWaiting } from '#features/reviewing/index.ts'
import { rolesUrl, rolesWaiting } from '#features/roles/index.ts'
import { settingsUrl } from '#features/settings/index.ts'
import { undeliveredUrl, undeliveredWaiting } from '#features/undelivered/index.ts'
import { byPostUrl, byPostWaiting } from '#features/weekly-letter/index.ts'
import { helpRequestsUrl, helpWaiting } from '#features/welcome-plans/index.ts'
import { wholeExportUrl } from '#features/whole-export/index.ts'
import { wishesWaiting, wishReviewsUrl } from '#features/wishes/index.ts'
import type { Db } from '#platform/database/index.ts'
import { helpsPeople } from '#platform/role.ts'
import type { Actor } from '#platform/work.ts'

type Look =
  | 'easyWork'
  | 'reviews'
  | 'wishes'
  | 'waitingAssociations'
  | 'proposals'
  | 'claims'
  | 'unanswered'
type Help =
  | 'board'
  | 'hubs'
  | 'campaigns'
  | 'easyWorkFlow'
  | 'desk'
  | 'phoneDesk'
  | 'handOver'
  | 'calls'
  | 'handed'
  | 'helpRequests'
  | 'slips'
type Send = 'programmes' | 'printQueue' | 'byPost' | 'undelivered'
type Decide = 'roles' | 'settings' | 'wholeExport'

export interface Duty {
  /** The key of its words. */
  name: Look | Help | Send | Decide
  href: string
  /** How many wait there; undefined where nothing does. */
  waits?: RawBuilder<number>
}

export interface Duties {
  name: 'work-look' | 'work-help' | 'work-send' | 'work-decide'
  duties: Duty[]
}

/** The lists of somebody at the municipality, by what the work is. */
export function workOf({ roles }: Pick<Actor, 'roles'>, db: Db, now: Temporal.Instant): Duties[] {
  const groups: Duties[] = []
  if (roles.includes('platform-host'))
    groups.push({
      name: 'work-look',
      duties: [
        { name: 'easyWork', href: easyWorkUrl },
        { name: 'reviews', href: reviewsUrl, waits: reviewsWaiting(db) },
        { name: 'wishes', href: wishReviewsUrl, waits: wishesWaiting },
        { name: 'waitingAssociations', href: waitingAssociationsUrl, waits: associationsWaiting },
        { name: 'proposals', href: proposalsUrl, waits: proposalsWaiting },
        { name: 'claims', href: claimsUrl, waits: keeperClaimsWaiting },
        { name: 'unanswered', href: unansweredUrl, waits: unansweredWaiting(now) },
      ],
    })
  if (helpsPeople({ roles }))
    groups.push(roles.includes('coordinator') ? coordinating : helping, sending)
  if (roles.includes('administrator'))
    groups.push({
      name: 'work-decide',
      duties: [
        { name: 'roles', href: rolesUrl, waits: rolesWaiting(now) },
        { name: 'settings', href: settingsUrl },
        { name: 'wholeExport', href: wholeExportUrl },
        ...(roles.includes('coordinator') ? [] : [hubs]),
      ],
    })
  return groups
}

const hubs: Duty = { name: 'hubs', href: hubsUrl }

const helping: Duties = {
  name: 'work-help',
  duties: [
    { name: 'desk', href: deskUrl },
    { name: 'calls', href: callsUrl, waits: callsWaiting },
    { name: 'phoneDesk', href: phoneDeskUrl },
    { name: 'handOver', href: handOverUrl },
    { name: 'handed', href: handedUrl, waits: handedWaiting },
    { name: 'helpRequests', href: helpRequestsUrl, waits: helpWaiting },
    { name: 'slips', href: slipsUrl() },
  ],
}

const coordinating: Duties = {
  ...helping,
  duties: [
    { name: 'board', href: boardUrl },
    { name: 'easyWorkFlow', href: flowUrl },
    hubs,
    { name: 'campaigns', href: campaignsUrl },
    ...helping.duties,
  ],
}

const sending: Duties = {
  name: 'work-send',
  duties: [
    { name: 'printQueue', href: printQueueUrl, waits: lettersWaiting },
    { name: 'programmes', href: programmesUrl },
    { name: 'byPost', href: byPostUrl, waits: byPostWaiting },
    { name: 'undelivered', href: undeliveredUrl, waits: undeliveredWaiting },
  ],
}

/** How many wait at each, for the one statement of the page. */
export const waitsOf = (groups: readonly Duties[]) =>
  groups.flatMap(({ duties }) =>
    duties.flatMap(({ name, waits }) => (waits ? [{ name, waits }] : [])),
  )
