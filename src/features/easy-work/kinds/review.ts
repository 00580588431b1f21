import { sql } from 'kysely'
import { reviewUrl } from '#features/reviewing/index.ts'
import type { Kind } from './kind.ts'

/** A first invitation waits for a yes. Done when it waits no more. */
export const review: Kind = {
  ...{ name: 'review', path: 'ny-invitation', icon: 'door', tone: 'sun' },
  ...{ blocks: true, forCoordinator: true, ofInvitation: true, secondEyes: false },
  undoneHere: false,
  href: reviewUrl,
  waiting: () => sql`select id, title, changed_at, '' from invitation where status = 'in-review'`,
  doneSince: (since) => sql`
    select distinct on (i.id) i.id, title, decided_at
    from review join invitation i on i.id = invitation_id
    where decided_at >= ${since} and undone_at is null
      and i.status = case decision when 'approved' then 'published' else decision end
    order by i.id, decided_at desc`,
}
