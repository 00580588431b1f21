import { sql } from 'kysely'
import { danishNow, uncheckTranslation, waitsForCheck } from '#features/translations/index.ts'
import { checkTranslationUrl } from '../urls.ts'
import type { Kind } from './kind.ts'

/** An invitation's words in another language have been read by nobody else, or the Danish is new. Done when somebody has. */
export const translation: Kind = {
  ...{ name: 'translation', path: 'oversaettelse', icon: 'globe', tone: 'lake' },
  ...{ blocks: true, forCoordinator: true, ofInvitation: false, secondEyes: false },
  undoneHere: true,
  href: checkTranslationUrl,
  undo: (work, { key, before, done_at: doneAt }) =>
    uncheckTranslation(work, key, { doneAt, words: before === '' ? null : JSON.parse(before) }),
  waiting: (now) => sql`
    select translation.id, language || ' ' || title,
      case when translation.danish = ${danishNow} then written_at else changed_at end, ''
    from translation join invitation on invitation.id = invitation_id
    where status = 'published' and over_at > ${now} and ${waitsForCheck}`,
}
