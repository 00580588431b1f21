import { sql } from 'kysely'
import { lookOverUrl } from '../urls.ts'
import type { Kind } from './kind.ts'

/** A colleague has written easier words for somebody else's text. Done when another has said yes or no. */
export const secondEyes: Kind = {
  ...{ name: 'second-eyes', path: 'forslag', icon: 'eye', tone: 'lilac' },
  ...{ blocks: false, forCoordinator: true, ofInvitation: false, secondEyes: false },
  undoneHere: true,
  href: lookOverUrl,
  waiting: () => sql`
    select d.id, i.title, d.done_at, ''
    from easy_done d join invitation i on i.id = d.invitation_id
    where d.kind = 'plain-words' and d.undone_at is null and d.seen_at is null
      and d.words <> ''`,
}
