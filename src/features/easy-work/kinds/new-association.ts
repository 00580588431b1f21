import { sql } from 'kysely'
import { welcomeUrl } from '../urls.ts'
import type { Kind } from './kind.ts'

const DAYS = 60

/** An association is new and has not heard from us. Done when it has been welcomed. */
export const newAssociation: Kind = {
  ...{ name: 'new-association', path: 'ny-forening', icon: 'group', tone: 'leaf' },
  ...{ blocks: false, forCoordinator: true, ofInvitation: false, secondEyes: false },
  undoneHere: true,
  href: welcomeUrl,
  waiting: (now) => sql`
    select a.id, a.name, a.listed_at, ''
    from association a
    where a.status = 'listed' and a.listed_at > ${now.subtract({ hours: 24 * DAYS })}
      and exists (select from association_member m join reach on reach.person_id = m.person_id
        where m.association_id = a.id and m.role = 'owner' and channel = 'email')
      and not exists (select from easy_done
        where kind = 'new-association' and key = a.id and undone_at is null)`,
}
