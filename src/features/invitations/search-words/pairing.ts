import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { areAlike } from './alike.ts'

interface Near {
  one: string
  other: string
  oneText: string
  otherText: string
  likeness: number
}

/** Finds the words that look like those of an invitation. A pair is asked about once. */
export async function findAlike({ db, now }: Outside, invitationId: string): Promise<void> {
  const { rows } = await sql<Near>`
    select least(mine.id, other.id) as one, greatest(mine.id, other.id) as other,
      mine.text as "oneText", other.text as "otherText",
      similarity(mine.bare, other.bare) as likeness
    from invitation_word
      join search_word mine on mine.id = word_id and mine.leads_to is null
      join search_word other on other.bare % mine.bare and other.id <> mine.id
    where invitation_id = ${invitationId} and other.leads_to is null`.execute(db)
  const alike = rows.filter((row) => areAlike(row.oneText, row.otherText, row.likeness))
  if (alike.length === 0) return
  await db
    .insertInto('search_word_pair')
    .values(
      alike.map(({ one, other }) => ({
        ...{ one_id: one, other_id: other, since: now(), answer: null },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
