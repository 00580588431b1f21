import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { DAYS_SHOWN } from './reach.ts'

const DAYS_REFUSED = 30
const DAYS_TO_CONFIRM = 2

/** Deletes wishes whose time is over, those refused a month ago, and addresses nobody confirmed. */
export async function eraseOldWishes(outside: Outside): Promise<void> {
  const now = outside.now()
  const ago = (days: number) => now.subtract({ hours: 24 * days })
  await perform(outside, nobody, async ({ db, record }) => {
    const wishes = await db
      .deleteFrom('wish')
      .where((eb) =>
        eb.or([
          eb('created_at', '<=', ago(DAYS_SHOWN)),
          eb.and([eb('status', '=', 'refused'), eb('decided_at', '<=', ago(DAYS_REFUSED))]),
        ]),
      )
      .executeTakeFirst()
    const voices = await db
      .deleteFrom('wish_voice')
      .where('confirmed_at', 'is', null)
      .where('asked_at', '<=', ago(DAYS_TO_CONFIRM))
      .executeTakeFirst()
    const rows = Number(wishes.numDeletedRows + voices.numDeletedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}
