import { after, type Duty } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { askAboutLikes } from './asking-like.ts'
import { closeLines } from './closing.ts'
import { offerFree } from './offering.ts'
import { passOnExpired } from './passing-on.ts'

/** Room for more is offered at once, and a line for nothing is closed. */
export const lineReactions = [
  after('invitation.changed', 'joining.offer-room', ({ invitationId }, outside) =>
    perform(outside, nobody, (work) => offerFree(work, outside, invitationId)),
  ),
  after('invitation.cancelled', 'joining.close-line', (_, outside) => close(outside)),
]

/**
 * Every few minutes: offers that ran out go on, what is over or cancelled has no line, the rest
 * are asked in turn, and those who wished it hear of one like it. Twice does no harm.
 */
export async function keepLines(outside: Outside): Promise<void> {
  const { db, now } = outside
  const expired = await db
    .selectFrom('joining')
    .select('id')
    .where('offer_ends_at', '<=', now())
    .orderBy('offer_ends_at')
    .execute()
  for (const { id } of expired)
    await perform(outside, nobody, (work) => passOnExpired(work, outside, id))
  await close(outside)
  const waited = await db
    .selectFrom('joining')
    .select('invitation_id as id')
    .distinct()
    .where('waiting_since', 'is not', null)
    .where('offer_ends_at', 'is', null)
    .execute()
  for (const { id } of waited)
    await perform(outside, nobody, (work) => offerFree(work, outside, id))
  await askAboutLikes(outside)
}

export const lineDuty: Duty = { name: 'joining.keep-lines', cron: '*/5 * * * *', run: keepLines }

const close = (outside: Outside) => perform(outside, nobody, (work) => closeLines(work, outside))
