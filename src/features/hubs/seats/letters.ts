import { rolesFor } from '#features/associations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languages } from '#platform/text/index.ts'
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
const tell = (outside: Outside, seat: Seat, what: 'asked' | 'ended') =>
  perform(outside, nobody, async (work) => {
    const { baseUrl, helpPhone: phone } = outside.config
    for (const { language, address, ...about } of await ownersOf(outside.db, seat))
      await inLanguage(languages.find((one) => one === language) ?? 'da', () => {
        const words = { ...about, link: baseUrl + seatsUrl, phone }
        const letter = { subject: text(`${what}Subject`, words), body: text(`${what}Body`, words) }
        return sendLetter(work, { to: address, ...letter })
      })
  })

const ownersOf = (db: Db, { hubId, associationId }: Seat) =>
  db
    .selectFrom('association_member')
    .innerJoin('association', 'association.id', 'association_id')
    .innerJoin('person', 'person.id', 'association_member.person_id')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .innerJoin('hub', (join) => join.on('hub.id', '=', hubId))
    .select(['person.first_name as person', 'person.language', 'reach.address'])
    .select(['association.name as association', 'hub.name as house', 'hub.summary'])
    .where('association_id', '=', associationId)
    .where('role', 'in', rolesFor('sit-in-house'))
    .where('channel', '=', 'email')
    .execute()
