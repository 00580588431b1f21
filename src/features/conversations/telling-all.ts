import * as z from 'zod'
import { lockHosted } from '#features/invitations/index.ts'
import type { House } from '#features/joining/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { bodyField } from './saying.ts'
import { tellGuest } from './telling.ts'

export const allForm = z.object({ body: bodyField, once: z.string().max(40).catch('') })

/** Nobody to write to is said before anybody writes. */
export const allRefusal = (count: number) => (count === 0 ? 'conversation-nobody' : null)

/**
 * A host writes to all who come. Each reads it in a message of their own, and what one answers
 * the others never see. Who closed the conversation, or whom the host closed it to, is left out.
 */
export async function tellAll(
  work: Work,
  house: House,
  invitationId: string,
  { body, source }: { body: string; source: string },
): Promise<void> {
  const { db, now, actor } = work
  const { title } = found(await lockHosted(work, invitationId))
  const guests = await whoCome(db, invitationId, now)
  refuseIf(allRefusal(guests.length))
  const kept = await db
    .insertInto('conversation_message')
    .values(
      guests.map(({ id }) => ({
        ...{ id: newId(), joining_id: id, side: 'host' as const, author_id: actor.id },
        ...{ body, at: now, to_all: true, source },
      })),
    )
    .onConflict((conflict) => conflict.columns(['joining_id', 'source']).doNothing())
    .returning('joining_id')
    .execute()
  const news = new Set(kept.map(({ joining_id }) => joining_id))
  for (const guest of guests.filter(({ id }) => news.has(id))) {
    const about = { ...guest, title, invitation_id: invitationId }
    await tellGuest(work, house, about, { body, from: actor.name, side: 'host' })
  }
  if (news.size > 0) await work.record('conversation.all-told', { invitationId, count: news.size })
}

/** Those who come to a date that is not over, and hear from the host. */
export const whoCome = (db: Db | Tx, invitationId: string, now: Temporal.Instant) =>
  db
    .selectFrom('joining')
    .leftJoin('occurrence', 'occurrence.id', 'joining.occurrence_id')
    .leftJoin('conversation', 'conversation.joining_id', 'joining.id')
    .select(['joining.id', 'joining.first_name'])
    .where('joining.invitation_id', '=', invitationId)
    .where('joining.confirmed_at', 'is not', null)
    .where('joining.cancelled_at', 'is', null)
    .where('joining.way', 'in', ['coming', 'coming-with'])
    .where('conversation.closed_by', 'is', null)
    .where((eb) =>
      eb.or([
        eb('occurrence.id', 'is', null),
        eb.and([eb('occurrence.over_at', '>', now), eb('occurrence.cancelled_at', 'is', null)]),
      ]),
    )
    .orderBy('joining.id')
    .execute()
