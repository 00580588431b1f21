import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { bareWord, foldWord } from './alike.ts'

/** Writes what an invitation is to be found by; the words that were there before go. */
export async function keepWords(
  db: Tx,
  invitationId: string,
  words: readonly string[],
): Promise<void> {
  await db.deleteFrom('invitation_word').where('invitation_id', '=', invitationId).execute()
  if (words.length === 0) return
  const rows = words.map((word) => ({
    id: newId(),
    text: word,
    folded: foldWord(word),
    bare: bareWord(word),
    leads_to: null,
  }))
  const known = await db
    .insertInto('search_word')
    .values(rows.toSorted((a, b) => (a.folded < b.folded ? -1 : 1)))
    // Written over with itself, so that the row is locked and given back.
    .onConflict((conflict) =>
      conflict.column('folded').doUpdateSet((eb) => ({ folded: eb.ref('excluded.folded') })),
    )
    .returning(['id', 'folded'])
    .execute()
  const placeOf = (folded: string) => rows.findIndex((row) => row.folded === folded)
  await db
    .insertInto('invitation_word')
    .values(
      known.map(({ id, folded }) => ({
        ...{ invitation_id: invitationId, word_id: id, place: placeOf(folded) },
      })),
    )
    .execute()
}

/** The words as they stand on the page: each as it was first written, or the one it leads to. */
export async function understoodWords(db: Db, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const { rows } = await sql<{ folded: string; text: string }>`
    select typed.folded, shown.text
    from search_word typed join search_word shown on shown.id = coalesce(typed.leads_to, typed.id)
    where typed.folded = any(${words.map(foldWord)})`.execute(db)
  const known = new Map(rows.map(({ folded, text }) => [folded, text]))
  return [...new Set(words.map((word) => known.get(foldWord(word)) ?? word))]
}

/** The words of `invitation` as they are shown, for a statement that reads it. */
export const shownWords = sql<string[]>`array(
  select shown.text
  from invitation_word
    join search_word typed on typed.id = word_id
    join search_word shown on shown.id = coalesce(typed.leads_to, typed.id)
  where invitation_word.invitation_id = invitation.id
  group by shown.id order by min(place))`

/** All that an invitation is found by: its words, and those that mean the same. */
export const wordsFinding = (invitationId: string) => sql<string | null>`(
  select string_agg(distinct word.text, ' ')
  from invitation_word
    join search_word typed on typed.id = word_id
    cross join lateral (select coalesce(typed.leads_to, typed.id) as id) as shown
    join search_word word on word.id = shown.id or word.leads_to = shown.id
  where invitation_word.invitation_id = ${invitationId})`
