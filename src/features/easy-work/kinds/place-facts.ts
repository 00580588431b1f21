import { sql } from 'kysely'
import { factsUrl } from '#features/meeting-places/index.ts'
import type { Kind } from './kind.ts'

const DAYS = 365

/** Nobody has looked at a place's door for a year. Done when somebody has. */
export const placeFacts: Kind = {
  ...{ name: 'place-facts', path: 'sted', icon: 'ramp', tone: 'leaf' },
  ...{ blocks: false, forCoordinator: false, ofInvitation: false, secondEyes: false },
  undoneHere: false,
  href: factsUrl,
  waiting: (now) => sql`
    select p.id, p.name, max(f.checked_at) + ${`${DAYS} days`}::interval, ''
    from meeting_place p left join place_fact f on f.place_id = p.id
    where p.page_taken_down_at is null
    group by p.id
    having coalesce(max(f.checked_at), '-infinity') < ${now.subtract({ hours: 24 * DAYS })}`,
  doneSince: (since) => sql`
    select p.id, p.name, b.saved_at
    from place_facts_before b join meeting_place p on p.id = b.place_id
    where b.saved_at >= ${since}`,
}
