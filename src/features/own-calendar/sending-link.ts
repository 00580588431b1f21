import { type House, PLACE } from '#features/joining/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { limitReached } from '#platform/limits.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { found } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { calendarFor } from './keeping.ts'
import { text } from './text/index.ts'
import { guestCalendarUrl } from './urls.ts'

/** What the link in the message opens: the calendar of that address. */
const OWN_CALENDAR = 'own-calendar'

export const readGuestCalendar = ({ signer }: Pick<House, 'signer'>, token: string) =>
  signer.read(OWN_CALENDAR, token)

/** Somebody's place, found by its signed link, while they have it. */
export const findGuest = (db: Db | Tx, { signer }: Pick<House, 'signer'>, placeToken: string) =>
  db
    .selectFrom('joining')
    .select(['id', 'channel', 'address', 'language', 'first_name', 'confirmed_at'])
    .where('id', '=', signer.read(PLACE, placeToken) ?? '')
    .where('confirmed_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .where('channel', '<>', 'helper')
    .$narrowType<{ channel: 'email' | 'phone' | 'account' }>()
    .executeTakeFirst()

export type Guest = NonNullable<Awaited<ReturnType<typeof findGuest>>>

/** Whether a message can be sent to where they are reached. */
export const canBeSent = ({ channel }: Pick<Guest, 'channel'>, { config }: Pick<House, 'config'>) =>
  channel === 'email' || (channel === 'phone' && hasSmsGateway(config))

/** Why no more links are sent to an address for now, or null: three in a quarter of an hour. */
export const linkRefusal = (db: Db, address: string, now: Temporal.Instant) =>
  limitReached(db, `calendar ${address}`, { most: 3, minutes: 15, now })

/**
 * Sends the link of the whole calendar to the address itself: who was shown one place by somebody
 * must not see all the others.
 */
export async function sendCalendarLink(work: Work, house: House, placeToken: string) {
  const guest = found(await findGuest(work.db, house, placeToken))
  const { channel, address, first_name: name } = guest
  if (channel === 'account') return
  const id = await calendarFor(work, { person_id: null, channel, address })
  const link = house.config.baseUrl + guestCalendarUrl(house.signer.sign(OWN_CALENDAR, id))
  await inLanguage(guest.language, async () => {
    if (channel === 'phone') await sendSms(work, { to: address, body: text('linkSms', { link }) })
    else
      await sendLetter(work, {
        to: address,
        subject: text('linkSubject'),
        body: text('linkBody', { name, link }),
      })
  })
  await work.record('own-calendar.link-sent', { calendarId: id })
}
