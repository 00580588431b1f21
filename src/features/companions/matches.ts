import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Ending } from './tables.ts'

/** A match and its asking, locked for the rest of the work: the asking first, everywhere. */
export async function lockMatch(work: Work, id: string) {
  const { asking_id } = found(
    await work.db
      .selectFrom('companion_match')
      .select('asking_id')
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  await lockAsking(work, asking_id)
  return found(
    await work.db
      .selectFrom('companion_match')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
}

/** The same, for whoever is to go along; to everybody else it is not there. */
export async function lockOwnMatch(work: Work, id: string) {
  const match = await lockMatch(work, id)
  return found(match.companion_id === work.actor.id ? match : undefined)
}

/** An asking, locked; 404 where there is none. */
export const lockAsking = async ({ db }: Work, id: string) =>
  found(
    await db
      .selectFrom('companion_asking')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )

/** After these nobody waits for anybody any more. */
const closing: readonly Ending[] = ['went', 'stopped', 'over']

/** Ends a match. The one who asked waits again, unless it ended for both. */
export async function endMatch(
  work: Work,
  { id, asking_id }: { id: string; asking_id: string },
  how: Ending,
): Promise<void> {
  const { db, now, record } = work
  await db
    .updateTable('companion_match')
    .set({ ended_at: now, ending: how })
    .where('id', '=', id)
    .execute()
  await record('companion.ended', { matchId: id, askingId: asking_id, how })
  if (closing.includes(how)) await closeAsking(work, asking_id)
}

/** Nobody is looked for any more. */
export async function closeAsking({ db, now, record }: Work, askingId: string): Promise<void> {
  const closed = await db
    .updateTable('companion_asking')
    .set({ closed_at: now })
    .where('id', '=', askingId)
    .where('closed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (closed) await record('companion.asking-closed', { askingId })
}

/** Ends the asking and whatever goes on for it. Twice is once. */
export async function stopAsking(work: Work, askingId: string, how: Ending = 'stopped') {
  await lockAsking(work, askingId)
  const match = await work.db
    .selectFrom('companion_match')
    .select(['id', 'asking_id'])
    .where('asking_id', '=', askingId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (match) await endMatch(work, match, how)
  else await closeAsking(work, askingId)
}

/** Everybody a companion goes along with waits for another: they have paused, stopped, or are ill. */
export async function handOver(work: Work, personId: string): Promise<void> {
  const open = await work.db
    .selectFrom('companion_match')
    .select('id')
    .where('companion_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('asking_id')
    .execute()
  for (const { id } of open) {
    const match = await lockMatch(work, id)
    if (!match.ended_at) await endMatch(work, match, 'handed-over')
  }
}

/** Where two were to meet goes when one of them is forgotten. */
export async function forgetWhere({ db }: Work): Promise<void> {
  await db
    .updateTable('companion_match')
    .set({ meet_where: '' })
    .where('meet_where', '<>', '')
    .where('asking_id', 'in', (eb) =>
      eb.selectFrom('companion_asking').select('id').where('joining_id', 'is', null),
    )
    .execute()
}
