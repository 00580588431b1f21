import { sql } from 'kysely'
import { dropCall, lineUpCall } from '#features/calls/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { isToBeCalled } from './away.ts'
import { awaited, pastDates, throughTheList } from './queries.ts'

interface Listed {
  id: string
  /** When they were last called about it, or the host talked with them. */
  called_at: Temporal.Instant | null
  waiting: boolean
  dates: Parameters<typeof awaited>[0]['dates']
}

/**
 * Those who came here by being called, asked for a call when they stay away twice and did so, come
 * on the list again; and leave it when the ticks were changed. Twice does no harm.
 */
export async function lineUpAway(outside: Outside): Promise<void> {
  const now = outside.now()
  const { rows } = await sql<Listed>`
    select joining.id, greatest(call.done_at, heard_at) as called_at,
      call.id is not null and call.done_at is null as waiting, ${pastDates} as dates
    from joining
    left join call on call.joining_id = joining.id and call.kind = 'away'
    left join away_heard on away_heard.joining_id = joining.id
    where call_if_away and joining.cancelled_at is null and ${throughTheList}`.execute(outside.db)
  for (const { id, called_at: heardAt, waiting, dates } of rows) {
    const isWanted = isToBeCalled(awaited({ heardAt, dates: dates ?? [] }), now)
    if (isWanted === waiting) continue
    await perform(outside, nobody, async (work) => {
      if (isWanted) await lineUpCall(work, id, 'away')
      else await dropCall(work, id, 'away')
    })
  }
}
