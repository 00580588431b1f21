import { membersByMail } from '#features/associations/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { text } from '../text/index.ts'
import { seatsUrl } from '../urls.ts'

/** The owners of the association that is asked. */
const tellAsked = after('hub.seat-asked', 'hubs.tell-asked', async ({ seatId }, outside) => {
  const seat = await outside.db
    .selectFrom('hub_seat')
    .select(['hub_id as hubId', 'association_id as associationId', 'answer'])
    .where('id', '=', seatId)
    .executeTakeFirst()
  if (seat?.answer === null) await tell(outside, seat, 'asked')
})

/** They hear that the house no longer has them on its page. */
const tellEnded = after('hub.seat-ended', 'hubs.tell-ended', async ({ by, ...seat }, outside) => {
  if (by === 'house') await tell(outside, seat, 'ended')
})

export const reactions = [tellAsked, tellEnded]

interface Seat {
  hubId: string
  associationId: string
}

/** One letter to each owner, in the language of the one who reads it. */
const tell = (outside: Outside, { hubId, associationId }: Seat, what: 'asked' | 'ended') =>
  perform(outside, nobody, async (work) => {
    const { db } = work
    const { baseUrl, helpPhone: phone } = outside.config
    const { house, summary } = await db
      .selectFrom('hub')
      .select(['name as house', 'summary'])
      .where('id', '=', hubId)
      .executeTakeFirstOrThrow()
    for (const owner of await membersByMail(db, associationId, 'sit-in-house'))
      await inLanguage(languageOf(owner.language), () => {
        const { first_name: person, association, address } = owner
        const words = { person, association, house, summary, link: baseUrl + seatsUrl, phone }
        const letter = { subject: text(`${what}Subject`, words), body: text(`${what}Body`, words) }
        return sendLetter(work, { to: address, ...letter })
      })
  })
