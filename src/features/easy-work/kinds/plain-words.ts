import { sql } from 'kysely'
import { advise } from '#features/posting/index.ts'
import { suggestUrl } from '../urls.ts'
import type { Kind } from './kind.ts'

const letters = 'A-Za-zÆØÅæøåÄÖÜäöüÉé'
/** A little below what is hard, since the database counts sentences more roughly than we do. */
const NEARLY_HARD = 28

/** Long words in a hundred, and words to a full stop. */
const roughly = sql`(
  100.0 * regexp_count(i.summary, ${`[${letters}]{7,}`}) / regexp_count(i.summary, ${`[${letters}]+`})
  + regexp_count(i.summary, ${`[${letters}]+`}) / greatest(1, regexp_count(i.summary, '[.!?]')))`

/** A text is harder than a newspaper. Done when its host has been sent easier words. */
export const plainWords: Kind = {
  ...{ name: 'plain-words', path: 'lettere-ord', icon: 'text', tone: 'sun' },
  ...{ blocks: false, forCoordinator: true, ofInvitation: true, secondEyes: true },
  undoneHere: true,
  href: suggestUrl,
  waiting: (now) => sql`
    select i.id, i.title, i.published_at, i.summary
    from invitation i
    where i.status = 'published' and i.over_at > ${now}
      and regexp_count(i.summary, ${`[${letters}]+`}) >= 8 and ${roughly} > ${NEARLY_HARD}
      and exists (select from reach where person_id = i.host_id and channel = 'email')
      and not exists (select from easy_done
        where kind = 'plain-words' and key = i.id and undone_at is null)`,
  needs: (words) => advise(words).some(({ kind }) => kind === 'hard'),
}
