import type { Job } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import type { Decision } from '#platform/undo.ts'
import { nobody, perform } from '#platform/work.ts'
import { languageName } from './languages.ts'
import { text } from './text/index.ts'
import { writeUrl } from './urls.ts'

/** Writes to the one whose words came back. One that was undone is told to nobody. */
export const tellWriter: Job<Decision> = {
  name: 'translations.tell-writer',
  run: ({ id, decidedAt }, outside) =>
    perform(outside, nobody, async (work) => {
      const told = await returnedOf(work.db, id, Temporal.Instant.from(decidedAt))
      if (!told?.returned) return
      const { invitationId, title, code, language, returned, address, person } = told
      const link = outside.config.baseUrl + writeUrl(invitationId, code)
      await inLanguage(languageOf(language), () => {
        const about = { title, person, link, language: languageName(code) }
        return sendLetter(work, {
          to: address,
          subject: text('letter-subject', about),
          body: text('letter', { ...about, reason: text(`reason-${returned}`) }),
          about: [invitationId],
        })
      })
    }),
}

const returnedOf = (db: Outside['db'], id: string, at: Temporal.Instant) =>
  db
    .selectFrom('translation')
    .innerJoin('invitation', 'invitation.id', 'translation.invitation_id')
    .innerJoin('person', 'person.id', 'written_by')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['invitation.id as invitationId', 'title', 'translation.language as code', 'returned'])
    .select(['person.language', 'address', 'first_name as person'])
    .where('translation.id', '=', id)
    .where('checked_at', '=', at)
    .where('returned', 'is not', null)
    .where('channel', '=', 'email')
    .orderBy('confirmed_at')
    .limit(1)
    .executeTakeFirst()
