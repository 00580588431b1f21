import type { Outside } from '#platform/jobs/index.ts'
import { tasksWaiting } from './queries.ts'

const DAYS_ASKED = 14
const DAYS_WORDS = 30
const DAYS_DONE = 90
const MOST = 1000

/** Questions go when the task is done, or after 14 days; words after 30 days. */
export async function eraseOld({ db, now }: Outside): Promise<void> {
  const ago = (days: number) => now().subtract({ hours: 24 * days })
  await db.deleteFrom('easy_doubt').where('asked_at', '<=', ago(DAYS_ASKED)).execute()
  const waiting = await tasksWaiting(db, now(), { most: MOST })
  const asked = await db.selectFrom('easy_doubt').select(['kind', 'key']).execute()
  for (const { kind, key } of asked)
    if (!waiting.some((one) => one.kind.name === kind && one.key === key))
      await db.deleteFrom('easy_doubt').where('kind', '=', kind).where('key', '=', key).execute()
  await db
    .updateTable('easy_done')
    .set({ words: '', before: '', mark: null })
    .where('done_at', '<=', ago(DAYS_WORDS))
    .execute()
  await db.deleteFrom('easy_done').where('done_at', '<=', ago(DAYS_DONE)).execute()
}
