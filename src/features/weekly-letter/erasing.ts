import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { DAYS_KEPT } from './ending.ts'
import { dropWaiting } from './waiting-letters.ts'

const DAYS_FOR_THE_CODE = 2
const DAYS_FOR_AN_EMPLOYEE = 30

/** Deletes what nobody renewed for a year, and what was never confirmed. */
export async function eraseOldLetters(outside: Outside): Promise<void> {
  const now = outside.now()
  const ago = (days: number) => now.subtract({ hours: 24 * days })
  await perform(outside, nobody, async (work) => {
    const gone = await work.db
      .deleteFrom('weekly_letter')
      .where((eb) =>
        eb.or([
          eb('renewed_at', '<=', ago(DAYS_KEPT)),
          eb.and([
            eb('confirmed_at', 'is', null),
            eb.or([
              eb.and([eb('way', '=', 'email'), eb('asked_at', '<=', ago(DAYS_FOR_THE_CODE))]),
              eb('asked_at', '<=', ago(DAYS_FOR_AN_EMPLOYEE)),
            ]),
          ]),
        ]),
      )
      .returning('id')
      .execute()
    for (const { id } of gone) await dropWaiting(work.db, id)
    if (gone.length > 0) await work.record('erasure.done', { rows: gone.length })
  })
}
