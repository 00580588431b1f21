import { after, type Duty } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { closeLines } from './closing.ts'
import { offerFree } from './offering.ts'
import { passOnExpired } from './passing-on.ts'

const freeing = [
  'joining.confirmed',
  'joining.changed',
  'joining.cancelled',
  'invitation.changed',
  'invitation.published',
] as const

const offersAfter = (event: (typeof freeing)[number]) =>
  after(event, `joining.offer-after-${event}`, ({ invitationId }, outside) =>
    perform(outside, nobody, (work) => offerFree(work, outside, invitationId)),
  )

/** A place that is freed is offered at once, and a line without an end is closed. */
export const lineReactions = [
  ...freeing.map(offersAfter),
  after('invitation.cancelled', 'joining.close-line', (_, outside) => close(outside)),
]

/** Offers that ran out go on; what is over or cancelled has no line; the rest are asked in turn. */
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
}

export const lineDuty: Duty = { name: 'joining.keep-lines', cron: '*/5 * * * *', run: keepLines }

const close = (outside: Outside) => perform(outside, nobody, (work) => closeLines(work, outside))
