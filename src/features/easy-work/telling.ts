import { associationUrl, rolesFor } from '#features/associations/index.ts'
import { editUrl } from '#features/posting/index.ts'
import type { Job } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import type { KindName } from './kinds/kind.ts'
import { text } from './text/index.ts'

/** Writes to whom it concerns, once what was done stands. One that was undone is told to nobody. */
export const tellDone: Job<{ doneId: string }> = {
  name: 'easy-work.tell-done',
  run: ({ doneId }, outside) =>
    perform(outside, nobody, async (work) => {
      const done = await standing(work, doneId)
      if (!done) return
      const told = await concerned(work, done)
      for (const person of told) await write(work, outside, done, person)
      await work.db
        .updateTable('easy_done')
        .set({ told_at: work.now })
        .where('id', '=', doneId)
        .execute()
    }),
}

/** Writes to the same people that the letter was a mistake, once. */
export const tellMistaken: Job<{ doneId: string }> = {
  name: 'easy-work.tell-mistaken',
  run: ({ doneId }, outside) =>
    perform(outside, nobody, async (work) => {
      const done = await work.db
        .selectFrom('easy_done')
        .select(['kind', 'key'])
        .where('id', '=', doneId)
        .executeTakeFirst()
      if (!done) return
      for (const person of await concerned(work, done))
        await write(work, outside, { ...done, mistaken: doneId }, person)
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

interface Done {
  kind: KindName
  key: string
  words?: string
  /** Its letter was a mistake. */
  mistaken?: string
}

const concerned = (work: Work, { kind, key }: Done) =>
  kind === 'plain-words' ? hostOf(work, key) : ownersOf(work, key)

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
  { kind: of, words = '', mistaken }: Done,
  { id, name, first_name: person, language, address }: Told,
) =>
  inLanguage(languageOf(language), () => {
    const isSuggestion = of === 'plain-words'
    const link = config.baseUrl + (isSuggestion ? editUrl(id) : associationUrl(id))
    const about = { name, person, words, link, phone: config.helpPhone }
    const sent = isSuggestion ? 'plain-words' : 'new-association'
    const kind = mistaken ? 'mistaken' : sent
    return sendLetter(work, {
      to: address,
      ...(mistaken && { key: `easy-work-mistaken ${mistaken} ${address}` }),
      subject: text(`${kind}-letter-subject`, about),
      body: text(`${kind}-letter`, about),
      about: [id],
    })
  })
