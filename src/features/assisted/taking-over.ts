import { sql } from 'kysely'
import type { Reach } from '#features/people/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** What follows somebody to their own account: what they come to there already stays as it is. */
export async function whatMoves(db: Db | Tx, assistedId: string, personId: string) {
  const { rows } = await sql<{ id: string; title: string; already: boolean }>`
    select joining.id, invitation.title, exists (
      select from joining mine where mine.invitation_id = joining.invitation_id
        and mine.id <> joining.id and mine.cancelled_at is null
        and mine.confirmed_at is not null
        and (mine.person_id = ${personId} or (mine.channel, mine.address) in (
          select channel, address from reach where person_id = ${personId}))) as already
    from joining join invitation on invitation.id = joining.invitation_id
    where assisted_id = ${assistedId} and joining.cancelled_at is null
    order by joining.created_at`.execute(db)
  return rows
}

export type Moving = Awaited<ReturnType<typeof whatMoves>>[number]

/**
 * From now on it is their own: places move to their account, and what was agreed is erased. Where
 * they come already, the place that was joined for them goes, and no host is told of it.
 */
export async function takeOver(work: Work, assistedId: string): Promise<void> {
  const { db, actor, record } = work
  const personId = actor.id ?? ''
  const entry = found(
    await db
      .selectFrom('assisted')
      .select(['id', 'phone'])
      .where('id', '=', assistedId)
      .forUpdate()
      .executeTakeFirst(),
  )
  const own = await reachOf(db, personId)
  refuseIf(own === null && entry.phone === null ? 'no-own-reach' : null)
  const moving = await whatMoves(db, assistedId, personId)
  for (const { id, already } of moving) {
    await dropUnconfirmed(db, id, own)
    if (already) await db.deleteFrom('joining').where('id', '=', id).execute()
    else
      await db
        .updateTable('joining')
        .set({ ...own, person_id: personId, assisted_id: null, joined_by: null })
        .where('id', '=', id)
        .execute()
  }
  await db.deleteFrom('joining').where('assisted_id', '=', assistedId).execute()
  await seesWhoHasRead(db, [assistedId, ...moving.map(({ id }) => id)], personId)
  await db.deleteFrom('assisted').where('id', '=', assistedId).execute()
  await record('assisted.taken-over', { assistedId, personId })
}

/** What they asked for at the same invitation and never confirmed gives way to the place they have. */
async function dropUnconfirmed(db: Tx, joiningId: string, own: Reach | null): Promise<void> {
  if (own === null) return
  await sql`
    delete from joining using joining as kept
    where kept.id = ${joiningId} and joining.invitation_id = kept.invitation_id
      and joining.id <> kept.id and joining.confirmed_at is null
      and joining.channel = ${own.channel} and joining.address = ${own.address}`.execute(db)
}

/** Where the account is written to: by mail where it can be. */
const reachOf = async (db: Tx, personId: string): Promise<Reach | null> =>
  (await db
    .selectFrom('reach')
    .select(['channel', 'address'])
    .where('person_id', '=', personId)
    .orderBy('channel')
    .limit(1)
    .executeTakeFirst()) ?? null

/** Who has read of them until now is theirs to see. */
const seesWhoHasRead = (db: Tx, things: string[], personId: string) =>
  db
    .updateTable('reading')
    .set({ person_id: personId })
    .where('thing_id', 'in', things)
    .where('person_id', 'is', null)
    .execute()
