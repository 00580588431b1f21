import {
  guestParty,
  type House,
  hostParty,
  hostsOf,
  PLACE,
  tellAccount,
} from '#features/joining/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { replyAddress, sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { handAtOnce, readersOf } from './first-words.ts'
import { guestLetter, guestSms, hostLetter } from './notices.ts'
import { stopLink } from './parties.ts'
import type { Conversation } from './queries.ts'
import type { Side } from './tables.ts'
import { conversationUrl } from './urls.ts'

type About = Pick<Conversation, 'id' | 'title' | 'first_name' | 'invitation_id'>

/**
 * The hosts read what the guest wrote, each in a letter of their own. Where none of them may be
 * written to first, the bridge-builders have it at once.
 */
export async function tellHosts(work: Work, house: House, about: About, body: string) {
  const link = house.config.baseUrl + conversationUrl(about.id)
  const readers = await readersOf(work, about)
  if (readers === null) return handAtOnce(work, about.id)
  for (const host of (await listeningHosts(work, about)).filter((one) =>
    readers.has(one.person_id),
  ))
    await inLanguage(host.language as Language, async () => {
      const replyTo = replyAddress(house, hostParty(about.id, host.person_id))
      const stop = stopLink(house, { joiningId: about.id, personId: host.person_id })
      const name = about.first_name
      const words = { name, title: about.title, body, link, stop, canReply: replyTo !== undefined }
      await sendLetter(work, {
        ...{ to: host.address, about: [about.id], replyTo, stop, ...hostLetter(words) },
      })
    })
}

/** The hosts who have not turned the letters of this conversation off. */
export async function listeningHosts({ db }: Pick<Work, 'db'>, about: About) {
  const [hosts, muted] = await Promise.all([
    hostsOf(db, about.invitation_id),
    db
      .selectFrom('conversation_mute')
      .select('person_id')
      .where('joining_id', '=', about.id)
      .execute(),
  ])
  const quiet = new Set(muted.map(({ person_id }) => person_id))
  return hosts.filter(({ person_id }) => !quiet.has(person_id))
}

interface Words {
  body: string
  /** The first name of who wrote. */
  from: string
  side: Side
}

/** The guest reads it by mail or is told by text message; with neither, a bridge-builder calls. */
export async function tellGuest(work: Work, house: House, { id, title }: About, said: Words) {
  const guest = await work.db
    .selectFrom('joining')
    .leftJoin('conversation', 'conversation.joining_id', 'joining.id')
    .select(['joining.id', 'invitation_id', 'person_id', 'channel', 'address', 'language'])
    .select(['first_name', 'guest_muted'])
    .where('joining.id', '=', id)
    .executeTakeFirstOrThrow()
  if (guest.guest_muted) return
  const key = house.signer.sign(PLACE, id)
  const link = house.config.baseUrl + conversationUrl(key)
  await inLanguage(guest.language, async () => {
    const { channel, address } = guest
    if (channel === 'phone' || channel === 'helper')
      return callOrText(work, house, { id, guest: { channel, address }, title, link, said })
    const replyTo = replyAddress(house, guestParty(id))
    const stop = stopLink(house, { joiningId: id, personId: null })
    const canReply = replyTo !== undefined
    const words = { ...said, name: guest.first_name, title, link, stop, canReply }
    const about = toldAbout(work)
    if (guest.channel === 'account') {
      const brief = guestSms({ ...said, title, link })
      return tellAccount(work, house, guest, { ...guestLetter(words), brief, replyTo, stop })
    }
    await sendLetter(work, { to: guest.address, about, replyTo, stop, ...guestLetter(words) })
  })
}

/** Whoever writes to the guest. */
const toldAbout = ({ actor }: Work) => (actor.id === null ? [] : [actor.id])

interface ByPhone {
  id: string
  guest: { channel: 'phone' | 'helper'; address: string }
  title: string
  link: string
  said: Words
}

async function callOrText(work: Work, house: House, { id, guest, title, link, said }: ByPhone) {
  if (guest.channel === 'phone' && hasSmsGateway(house.config))
    return sendSms(work, {
      ...{ to: guest.address, about: toldAbout(work), body: guestSms({ ...said, title, link }) },
    })
  await work.db
    .updateTable('conversation')
    .set({ handed_at: work.now, handed_for: 'call', done_at: null, done_by: null })
    .where('joining_id', '=', id)
    .execute()
  await work.record('conversation.handed', { joiningId: id, why: 'call' })
}
