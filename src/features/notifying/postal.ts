import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'
import { limitReached } from '#platform/limits.ts'
import type { Work } from '#platform/work.ts'
import { text } from './text/index.ts'

/** More than this does not show in the window of an envelope. */
const LONGEST_LINE = 36

type Line = 'nameProblem' | 'streetProblem' | 'townProblem'

const line = (problem: Line, looks: RegExp) =>
  z
    .string({ error: () => text(problem) })
    .transform((typed) => typed.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .regex(looks, { error: () => text(problem) })
        .max(LONGEST_LINE, { error: () => text('tooLong', { max: LONGEST_LINE }) }),
    )

/** Where a letter on paper goes, as it stands on the envelope. */
export const postalFields = {
  name: line('nameProblem', /\p{L}/u),
  street: line('streetProblem', /\p{L}.*\d|\d.*\p{L}/u),
  town: line('townProblem', /^\d{4} \p{L}/u),
}

export const postalForm = z.object(postalFields)

export type Postal = z.output<typeof postalForm>

/** The three lines of it. */
export const postalLines = ({ name, street, town }: Record<keyof Postal, string | null>): string =>
  [name, street, town].join('\n')

/** Why somebody must wait, or null: nobody moves more than three times a day. */
export const postalRefusal = (db: Db, personId: string, now: Temporal.Instant) =>
  limitReached(db, `postal ${personId}`, { most: 3, minutes: 24 * 60, now })

/** Keeps where somebody's letters go; the one before is forgotten. */
export async function keepPostal(work: Work, personId: string, address: Postal): Promise<void> {
  await work.db
    .insertInto('postal_address')
    .values({ person_id: personId, ...address })
    .onConflict((one) => one.column('person_id').doUpdateSet(address))
    .execute()
  await work.record('postal.kept', { personId })
}

/** Forgets it. What came on paper comes as it did before they chose. */
export async function forgetPostal(work: Work, personId: string): Promise<void> {
  const { db, record } = work
  await db.deleteFrom('postal_address').where('person_id', '=', personId).execute()
  await db
    .deleteFrom('notice_choice')
    .where('person_id', '=', personId)
    .where('how', '=', 'paper')
    .execute()
  await record('postal.forgotten', { personId })
}
