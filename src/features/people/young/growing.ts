import { lawOf } from '#features/municipality/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { wallOf } from '#platform/time/zone.ts'
import { nobody, perform } from '#platform/work.ts'
import { raise } from './raising.ts'
import { isPast } from './span.ts'

/** What was said so long ago that it cannot be true any more is put right, or erased. */
export async function growUp(outside: Outside): Promise<void> {
  const { db, now } = outside
  const limits = await lawOf(db)
  const today = wallOf(now()).toPlainDate()
  const said = await db.selectFrom('young_person').selectAll().execute()
  for (const { person_id, ...one } of said.filter((row) => isPast(row, limits, today)))
    await perform(outside, nobody, (work) =>
      raise(work, person_id, one.span === 'with-parent' ? 'young' : 'grown'),
    )
}
