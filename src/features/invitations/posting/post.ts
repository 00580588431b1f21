import { sql } from 'kysely'
import { newId } from '#platform/id.ts'
import { isEmployee } from '#platform/role.ts'
import type { Work } from '#platform/work.ts'
import { learnWords } from '../finding/vocabulary.ts'
import { awaitedFor, keepWish, shownOf } from '../placing/asking.ts'
import { keepWords } from '../search-words/keeping.ts'
import type { InvitationInput } from './input.ts'
import { namesOf } from './names.ts'
import { occurrenceRows, rowOf } from './rows.ts'
import { keptSafe } from './safe-for-children.ts'

/**
 * Posts an invitation for the actor. Somebody's first one goes to a platform host before
 * anybody else sees it; those who have had one approved, and employees, publish at once.
 * `id` lets a draft keep the picture that was drawn for it.
 */
export async function post(work: Work, input: InvitationInput, id = newId()): Promise<string> {
  return bringIn(work, await keptSafe(work, input), id)
}

/**
 * The same, with an invitation that stood in another directory. One to children comes along, and
 * stands on the list of those a person looks at.
 */
export async function bringIn(work: Work, input: InvitationInput, id: string): Promise<string> {
  const { db, actor, now, record } = work
  const inReview = !(await isTrusted(work))
  const awaits = await awaitedFor(db, input, id)
  const shown = shownOf(input, awaits)
  await keepWords(db, id, input.searchWords ?? [])
  const { columns, dates } = rowOf(shown, await namesOf(db, shown, id), now)
  await db
    .insertInto('invitation')
    .values({
      ...columns,
      id,
      place_awaits: awaits,
      host_id: actor.id,
      status: inReview ? 'in-review' : 'published',
      sequence: 0,
      created_at: now,
      published_at: inReview ? null : now,
    })
    .execute()
  await keepWish(work, id, input, awaits)
  await addDates(work, id, dates)
  await record('invitation.posted', { invitationId: id, inReview })
  if (!inReview) await announce(work, id, columns)
  return id
}

/**
 * Writes the dates out, many at a time: PostgreSQL takes 65,535 values in one statement. What the
 * host has changed or called off by itself stays so.
 */
export async function addDates(
  { db }: Work,
  id: string,
  dates: Parameters<typeof occurrenceRows>[1],
) {
  if (dates.length === 0) return
  await db
    .insertInto('occurrence')
    .values(occurrenceRows(id, dates))
    .onConflict((conflict) =>
      conflict
        .expression(sql`invitation_id, (coalesce(planned_at, starts_at))`)
        .where(sql<boolean>`not gone`)
        .doUpdateSet((eb) => ({
          ends_at: eb.ref('excluded.ends_at'),
          over_at: eb.ref('excluded.over_at'),
        }))
        .where('occurrence.planned_at', 'is', null),
    )
    .execute()
}

/** From here on everybody may find it: the only place where that begins. */
export async function announce(
  { db, record }: Work,
  id: string,
  { title, words }: { title: string; words: string },
) {
  await learnWords(db, `${title} ${words}`)
  await record('invitation.published', { invitationId: id })
}

async function isTrusted({ db, actor }: Work): Promise<boolean> {
  if (isEmployee(actor)) return true
  const approved = await db
    .selectFrom('invitation')
    .select('id')
    .where('host_id', '=', actor.id)
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  return approved !== undefined
}
