import type { Outside } from '#platform/jobs/index.ts'
import { logReadings, startService, stopService } from '#platform/service/index.ts'
import { perform } from '#platform/work.ts'
import { storyPeople } from './people.ts'

const DAYS_AGO = 3

/** Jens has called Inger, and she can see it. */
export async function readOfInger(outside: Outside): Promise<void> {
  const { jens, inger } = storyPeople
  const at = outside.now().subtract({ hours: 24 * DAYS_AGO })
  const then = { ...outside, now: () => at }
  await perform(then, jens, (work) => startService(work, { purpose: 'help', words: '' }))
  const service = await outside.db
    .selectFrom('service_session')
    .select(['id', 'purpose', 'ends_at as endsAt'])
    .executeTakeFirstOrThrow()
  const joinings = await outside.db
    .selectFrom('joining')
    .select(['id', 'address', 'person_id as personId'])
    .where('address', '=', inger.email)
    .execute()
  await logReadings({ ...then, actor: { ...jens, service } }, 'calls', joinings.slice(0, 1))
  await perform(then, jens, stopService)
}
