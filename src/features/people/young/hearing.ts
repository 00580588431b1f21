import { lawOf } from '#features/municipality/index.ts'
import type { Work } from '#platform/work.ts'
import { raise } from './raising.ts'

/** Somebody has proved that they are so old or more: what they said of their age follows. */
export async function heardAge(work: Work, personId: string, atLeast: number): Promise<void> {
  const said = await work.db
    .selectFrom('young_person')
    .select('span')
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!said) return
  const { ownAccountAge, adultAge } = await lawOf(work.db)
  if (atLeast >= adultAge) return raise(work, personId, 'grown')
  if (said.span === 'with-parent' && atLeast >= ownAccountAge) await raise(work, personId, 'young')
}
