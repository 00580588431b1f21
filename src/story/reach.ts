import { join } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'
import { idOf } from './joinings.ts'

const HOURS_AGO = 26

/** Aase, who came in with a slip and has neither mail nor telephone, eats with the others. */
export async function aaseJoins(outside: Outside): Promise<void> {
  const id = await idOf(outside, 'Torsdagsmad i landsbyen')
  const aase = await outside.db
    .selectFrom('slip')
    .innerJoin('person', 'person.id', 'slip.person_id')
    .select(['person.id', 'person.first_name as name'])
    .executeTakeFirstOrThrow()
  const at = outside.now().subtract({ hours: HOURS_AGO })
  const wish = {
    ...{ firstName: aase.name, way: 'coming' as const, companions: 0, wantsCompanion: false },
    ...{ question: '', callTimes: [], occurrenceId: null },
  }
  await perform({ ...outside, now: () => at }, { ...aase, roles: [] }, (work) =>
    join(work, outside, id, { reach: null, wish, often: 'from-now-on' }),
  )
}
