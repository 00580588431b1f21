import { isStanding, type JoiningRow } from '#features/joining/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import type { EventName } from '#platform/events.ts'
import { after, type Reaction } from '#platform/feature.ts'
import { newId } from '#platform/id.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { callsNeeded } from './needed.ts'
import { type CallKind, newsKinds, visitKinds } from './tables.ts'

const events = [
  'joining.asked',
  'joining.confirmed',
  'joining.changed',
  'joining.cancelled',
  'joining.answered',
  'joining.told',
  'place.offered',
  'place.passed-on',
  'waiting.closed',
  'like.asked',
] as const satisfies readonly EventName[]

/** Whoever is to be called comes on the list, and leaves it when it is no longer needed. */
export const callReactions: readonly Reaction[] = events.map((event) =>
  after(event, `calls.line-up-${event}`, ({ joiningId }, outside) => lineUp(outside, joiningId)),
)

/** Who has left may still wish to talk about the visit. */
function keptKinds(kinds: CallKind[], joining: JoiningRow): CallKind[] {
  if (!isStanding(joining)) return ['visit']
  const visits = visitKinds.filter((kind) => kind !== 'landing' || joining.ask_hosts_at !== null)
  return [...kinds, ...newsKinds, ...visits]
}

async function lineUp(outside: Outside, joiningId: string): Promise<void> {
  await perform(outside, nobody, async ({ db, now }) => {
    const joining = await db
      .selectFrom('joining')
      .selectAll()
      .where('id', '=', joiningId)
      .forUpdate()
      .executeTakeFirst()
    if (!joining) return
    const kinds = callsNeeded(joining, hasSmsGateway(outside.config))
    await db
      .deleteFrom('call')
      .where('joining_id', '=', joiningId)
      .where('kind', 'not in', keptKinds(kinds, joining))
      .execute()
    for (const kind of kinds)
      await db
        .insertInto('call')
        .values({ id: newId(), joining_id: joiningId, kind, created_at: now })
        .onConflict((conflict) =>
          conflict
            .columns(['joining_id', 'kind'])
            .doUpdateSet({ created_at: now, done_at: null, done_by: null })
            // Written once more, or offered a place, after the last call.
            .where((eb) =>
              eb.or([
                eb.and([eb('call.kind', '=', 'again'), eb('call.done_at', '<', joining.asked_at)]),
                eb.and([
                  eb('call.kind', '=', 'offer'),
                  eb('call.done_at', '<=', joining.offered_at),
                ]),
              ]),
            ),
        )
        .execute()
  })
}
