import { hostedBy } from '#features/invitations/index.ts'
import { isStanding } from '#features/joining/index.ts'
import { after, type Reaction } from '#platform/feature.ts'
import { newId } from '#platform/id.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { forgetWhere, stopAsking } from './matches.ts'
import type { Asker } from './tables.ts'

/** Why nobody can be found for somebody, or null: they come no more. */
export const askRefusal = (joining: Parameters<typeof isStanding>[0]) =>
  isStanding(joining) ? null : 'companion-not-coming'

/** Asks that somebody goes along with one who comes; a host of it, or an employee. Once at a time. */
export async function askForCompanion(work: Work, joiningId: string, by: Exclude<Asker, 'guest'>) {
  const { db, actor } = work
  const joining = found(
    await db
      .selectFrom('joining')
      .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
      .select(['joining.id', 'invitation_id', 'confirmed_at', 'cancelled_at'])
      .where('joining.id', '=', joiningId)
      .$if(by === 'host', (query) => query.where(hostedBy(actor)))
      .executeTakeFirst(),
  )
  refuseIf(askRefusal(joining))
  await ask(work, joining, by)
}

async function ask(
  { db, now, record }: Work,
  { id, invitation_id }: { id: string; invitation_id: string },
  by: Asker,
): Promise<void> {
  const asking = { id: newId(), invitation_id, joining_id: id, asked_by: by, asked_at: now }
  const made = await db
    .insertInto('companion_asking')
    .values(asking)
    .onConflict((conflict) =>
      conflict.column('joining_id').where('closed_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (made) await record('companion.asked', { askingId: made.id, by })
}

/** Whoever wants somebody along is looked after; whoever comes no more, or alone, is not. */
export async function keepAsking(outside: Outside, joiningId: string): Promise<void> {
  await perform(outside, nobody, async (work) => {
    const joining = await work.db
      .selectFrom('joining')
      .select(['id', 'invitation_id', 'wants_companion', 'confirmed_at', 'cancelled_at'])
      .where('id', '=', joiningId)
      .forUpdate()
      .executeTakeFirst()
    const stands = joining !== undefined && askRefusal(joining) === null
    if (stands && joining.wants_companion) return ask(work, joining, 'guest')
    const open = await work.db
      .selectFrom('companion_asking')
      .select('id')
      .where('closed_at', 'is', null)
      .where('joining_id', joining ? '=' : 'is', joining ? joiningId : null)
      // Whom a host or an employee asked for is looked for until they come no more.
      .$if(stands, (query) => query.where('asked_by', '=', 'guest'))
      .execute()
    for (const { id } of open) await stopAsking(work, id)
    if (!joining) await forgetWhere(work)
  })
}

const events = [
  'joining.confirmed',
  'joining.changed',
  'joining.cancelled',
  'joining.erased',
] as const

export const askingReactions: readonly Reaction[] = events.map((event) =>
  after(event, `companions.keep-${event}`, ({ joiningId }, outside) =>
    keepAsking(outside, joiningId),
  ),
)
