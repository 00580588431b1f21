import { sql } from 'kysely'
import { unansweredUrl } from '#features/freshness/index.ts'
import type { Kind } from './kind.ts'

/** Nobody has answered whether a series is still true. Done when somebody says so, or it is handled. */
export const oldListing: Kind = {
  ...{ name: 'old-listing', path: 'passer-det', icon: 'phone', tone: 'lilac' },
  ...{ blocks: false, forCoordinator: false, ofInvitation: true, secondEyes: false },
  undoneHere: false,
  href: () => unansweredUrl,
  waiting: (now) => sql`
    select i.id, i.title, f.since, ''
    from freshness f join invitation i on i.id = f.invitation_id
    where (f.stage = 'unlisted' or not f.reached) and f.stage <> 'fresh'
      and f.handled_at is null and i.status = 'published' and i.over_at > ${now}`,
  doneSince: (since) => sql`
    select i.id, i.title, coalesce(f.said_at, f.handled_at)
    from freshness f join invitation i on i.id = f.invitation_id
    where coalesce(f.said_at, f.handled_at) >= ${since} and i.status = 'published'`,
}
