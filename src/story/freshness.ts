import { affirm, lookThrough } from '#features/freshness/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { instantOf, wallOf } from '#platform/time/zone.ts'
import { perform } from '#platform/work.ts'
import { idOf } from './joinings.ts'
import { storyPeople } from './people.ts'

/** Posted so many days ago: the first has left the list, one is marked, three were asked today. */
const silent = {
  'Banko og kaffe': 133,
  'Fototur med mobilen': 119,
  'Yoga på stol': 91,
  'Dans på stol': 91,
  'Bakkekoret synger': 91,
}
const LOOKED = [42, 28, 14, 0]

/** Some series are so old that those who invite are asked; not all have answered. */
export async function askSome(outside: Outside): Promise<void> {
  // By the calendar, as the rule counts: twenty-four hours are not a day when the clock is set.
  const ago = (days: number) => instantOf(wallOf(outside.now()).subtract({ days }))
  for (const [title, days] of Object.entries(silent))
    await outside.db
      .updateTable('invitation')
      .set({ published_at: ago(days) })
      .where('title', '=', title)
      .execute()
  for (const days of LOOKED) await lookThrough({ ...outside, now: () => ago(days) })
  const knitting = await idOf(outside, 'Masker og minder')
  await perform({ ...outside, now: () => ago(3) }, storyPeople.birthe, (work) =>
    affirm(work, knitting),
  )
}
