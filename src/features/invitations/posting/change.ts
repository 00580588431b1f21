import { sql } from 'kysely'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { awaitedFor, keepWish, shownOf } from '../placing/asking.ts'
import { lockOwn } from '../reach.ts'
import { keepWords } from '../search-words/keeping.ts'
import { keepBefore } from './how-it-was.ts'
import type { InvitationInput } from './input.ts'
import { matteringOf } from './mattering.ts'
import { namesOf } from './names.ts'
import { addDates, announce } from './post.ts'
import { rowOf } from './rows.ts'
import { keptSafe } from './safe-for-children.ts'

/**
 * Changes an invitation of the actor's own. Dates that are still to come follow the new
 * series; dates that are no longer in it are gone, and one that comes back has its old row again.
 * One that was sent back for a change goes to the platform host again.
 */
export async function change(work: Work, id: string, input: InvitationInput): Promise<void> {
  const { db, now, record } = work
  const before = found(await lockOwn(work, id))
  const safe = await keptSafe(work, input, {
    traits: before.traits,
    associationId: before.association_id,
  })
  const awaits = await awaitedFor(db, safe, id)
  const shown = shownOf(safe, awaits)
  if (input.searchWords) await keepWords(db, id, input.searchWords)
  const { columns, dates } = rowOf(shown, await namesOf(db, shown, id), now)
  const status = before.status === 'change-asked' ? 'in-review' : before.status
  const sequence = before.sequence + 1
  await db
    .updateTable('invitation')
    .set({ ...columns, place_awaits: awaits, status, sequence })
    .where('id', '=', id)
    .execute()
  await keepWish(work, id, safe, awaits)
  await keepRows(
    work,
    id,
    dates.map(({ startsAt }) => startsAt),
  )
  await addDates(work, id, dates)
  await keepBefore(work, id, { sequence, was: matteringOf(before), dates: [] })
  await record('invitation.changed', { invitationId: id, sequence })
  if (status === 'published') await announce(work, id, columns)
}

async function keepRows({ db, now }: Work, id: string, kept: readonly Temporal.Instant[]) {
  const planned = sql<Temporal.Instant>`coalesce(planned_at, starts_at)`
  await db
    .updateTable('occurrence')
    .set({ gone: true, cancelled_at: sql`coalesce(cancelled_at, ${now})` })
    .where('invitation_id', '=', id)
    .where('starts_at', '>', now)
    .where(planned, '>', now)
    .where('gone', '=', false)
    .$if(kept.length > 0, (query) => query.where(planned, 'not in', kept))
    .execute()
  if (kept.length === 0) return
  await sql`
    update occurrence set gone = false, cancelled_at = null, planned_at = null, place_words = '',
      starts_at = coalesce(planned_at, starts_at)
    where id in (
      select distinct on (coalesce(planned_at, starts_at)) id from occurrence back
      where invitation_id = ${id} and gone and coalesce(planned_at, starts_at) = any(${kept})
        and not exists (select from occurrence
          where invitation_id = ${id} and not gone
            and coalesce(planned_at, starts_at) = coalesce(back.planned_at, back.starts_at))
      order by coalesce(planned_at, starts_at), id)`.execute(db)
}
