import { sql } from 'kysely'
import { untellApart } from '../doing/telling-apart.ts'
import { alikeUrl } from '../urls.ts'
import type { Kind } from './kind.ts'

const isFound = (word: 'one' | 'other', now: Temporal.Instant) => sql`exists (
  select from search_word w
    join invitation_word on word_id = w.id
    join invitation i on i.id = invitation_id
  where (w.id = ${sql.ref(`${word}.id`)} or w.leads_to = ${sql.ref(`${word}.id`)})
    and i.status = 'published' and i.over_at > ${now})`

/** Two words to search for look alike. Done when somebody has said whether they mean the same. */
export const alikeWords: Kind = {
  ...{ name: 'alike-words', path: 'ens-ord', icon: 'search', tone: 'lake' },
  ...{ blocks: false, forCoordinator: true, ofInvitation: false, secondEyes: false },
  undoneHere: true,
  href: alikeUrl,
  undo: (work, { key, before }) => untellApart(work, key, before),
  waiting: (now) => sql`
    select one_id || '-' || other_id, one.text || ', ' || other.text, since, ''
    from search_word_pair
      join search_word one on one.id = one_id and one.leads_to is null
      join search_word other on other.id = other_id and other.leads_to is null
    where answer is null and ${isFound('one', now)} and ${isFound('other', now)}`,
}
