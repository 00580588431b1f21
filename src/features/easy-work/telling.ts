import { associationUrl, rolesFor } from '#features/associations/index.ts'
import { editUrl } from '#features/posting/index.ts'
import type { Job } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { text } from './text/index.ts'

/** Writes to whom it concerns, once what was done stands. One that was undone is told to nobody. */
export const tellDone: Job<{ doneId: string }> = {
  name: 'easy-work.tell-done',
  run: ({ doneId }, outside) =>
    perform(outside, nobody, async (work) => {
      const done = await standing(work, doneId)
      if (!done) return
      const isSuggestion = done.kind === 'plain-words'
      const told = isSuggestion ? await hostOf(work, done.key) : await ownersOf(work, done.key)
      for (const person of told) await write(work, outside, isSuggestion, done.words, person)
      await work.db
        .updateTable('easy_done')
        .set({ told_at: work.now })
        .where('id', '=', doneId)
        .execute()
    }),
}

const standing = async ({ db }: Work, id: string) => {
  const done = await db
    .selectFrom('easy_done')
    .select(['kind', 'key', 'words', 'seen_at'])
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .where('told_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return done && (done.kind !== 'plain-words' || done.seen_at) ? done : undefined
}

interface Told {
  id: string
  name: string
  first_name: string
  language: string
  address: string
}

const hostOf = ({ db }: Work, invitationId: string): Promise<Told[]> =>
  db
    .selectFrom('invitation')
    .innerJoin('person', 'person.id', 'host_id')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['invitation.id', 'title as name', 'first_name', 'language', 'address'])
    .where('invitation.id', '=', invitationId)
    .where('channel', '=', 'email')
    .orderBy('confirmed_at')
    .limit(1)
    .execute()

const ownersOf = ({ db }: Work, associationId: string): Promise<Told[]> =>
  db
    .selectFrom('association_member')
    .innerJoin('association', 'association.id', 'association_id')
    .innerJoin('person', 'person.id', 'person_id')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['association.id', 'association.name', 'first_name', 'language', 'address'])
    .where('association.id', '=', associationId)
    .where('role', 'in', rolesFor('edit-page'))
    .where('channel', '=', 'email')
    .execute()

const write = (
  work: Work,
  { config }: Outside,
  isSuggestion: boolean,
  words: string,
  { id, name, first_name: person, language, address }: Told,
) =>
  inLanguage(languageOf(language), () => {
    const link = config.baseUrl + (isSuggestion ? editUrl(id) : associationUrl(id))
    const about = { name, person, words, link, phone: config.helpPhone }
    const kind = isSuggestion ? 'plain-words' : 'new-association'
    return sendLetter(work, {
      to: address,
      subject: text(`${kind}-letter-subject`, about),
      body: text(`${kind}-letter`, about),
      about: [id],
    })
  })
