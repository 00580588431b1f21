import { wallOf } from '#platform/time/zone.ts'
import type { Work } from '#platform/work.ts'
import type { YoungSpan } from './span.ts'

/** Keeps the span somebody said, and the day they said it, instead of any before. */
export async function saySpan({ db, now, record }: Work, personId: string, span: YoungSpan) {
  const said = { span, said_on: wallOf(now).toPlainDate() }
  await db
    .insertInto('young_person')
    .values({ person_id: personId, ...said })
    .onConflict((on) => on.column('person_id').doUpdateSet(said))
    .execute()
  await record('age.said', { personId })
}
