import { sql } from 'kysely'
import type { Tx } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import { reword } from '../finding/rewording.ts'

/** Two words that look alike, by their ids in order. */
export interface Pair {
  oneId: string
  otherId: string
}

/**
 * What a colleague says of two words: `stays` stands for both from now on, or null when they are
 * different. Gives the words that lead to it now, to be taken back by; null when it was answered
 * already.
 */
export async function answerPair(
  work: Work,
  pair: Pair,
  stays: string | null,
): Promise<string[] | null> {
  const { db } = work
  const both = await lockWords(db, [pair.oneId, pair.otherId])
  const open = await db
    .updateTable('search_word_pair')
    .set({ answer: stays ? 'same' : 'different' })
    .where('one_id', '=', pair.oneId)
    .where('other_id', '=', pair.otherId)
    .where('answer', 'is', null)
    .returning('one_id')
    .executeTakeFirst()
  const ends = both.filter(({ id }) => id === pair.oneId || id === pair.otherId)
  if (!open || ends.some((word) => word.leads_to !== null)) return null
  const moved =
    stays === null ? [] : await lead(db, stays === pair.oneId ? pair.otherId : pair.oneId, stays)
  if (stays) await rewordAll(db, await foundBy(db, stays))
  await work.record('search-words.answered', { ...pair, areSame: stays !== null })
  return moved
}

/** Takes such an answer back: `moved` are the words it led elsewhere. Twice is once. */
export async function takeBackAnswer(
  work: Work,
  pair: Pair,
  moved: readonly string[],
): Promise<void> {
  const { db } = work
  const words = await lockWords(db, [pair.oneId, pair.otherId])
  await db
    .updateTable('search_word_pair')
    .set({ answer: null })
    .where('one_id', '=', pair.oneId)
    .where('other_id', '=', pair.otherId)
    .execute()
  const gone = words.find(
    ({ id }) => moved.includes(id) && (id === pair.oneId || id === pair.otherId),
  )
  if (gone?.leads_to) {
    const invitations = await foundBy(db, gone.leads_to)
    await sql`
      update search_word set leads_to = case when id <> ${gone.id} then ${gone.id} end
      where id = any(${moved}) and leads_to = ${gone.leads_to}`.execute(db)
    await rewordAll(db, invitations)
  }
  await work.record('search-words.taken-back', { ...pair })
}

/** In order, so that two who answer at once do not lock each other out. */
const lockWords = (db: Tx, ids: readonly string[]) =>
  db
    .selectFrom('search_word')
    .select(['id', 'leads_to'])
    .where((eb) => eb.or([eb('id', 'in', ids), eb('leads_to', 'in', ids)]))
    .orderBy('id')
    .forUpdate()
    .execute()

async function lead(db: Tx, gone: string, stays: string): Promise<string[]> {
  const moved = await db
    .updateTable('search_word')
    .set({ leads_to: stays })
    .where((eb) => eb.or([eb('id', '=', gone), eb('leads_to', '=', gone)]))
    .returning('id')
    .execute()
  return moved.map(({ id }) => id)
}

/** The invitations that a word, or one that leads to it, stands on. */
async function foundBy(db: Tx, wordId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('invitation_word')
    .innerJoin('search_word', 'search_word.id', 'word_id')
    .select('invitation_id')
    .distinct()
    .where((eb) => eb.or([eb('search_word.id', '=', wordId), eb('leads_to', '=', wordId)]))
    .orderBy('invitation_id')
    .execute()
  return rows.map(({ invitation_id }) => invitation_id)
}

async function rewordAll(db: Tx, invitations: readonly string[]): Promise<void> {
  for (const id of invitations) await reword(db, id)
}
