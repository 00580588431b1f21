import { newCode } from '#platform/code.ts'
import { newId } from '#platform/id.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { confirmLink, type House } from './house.ts'
import { codeLetter, codeSms } from './notices.ts'
import type { InvitationDetail } from './queries.ts'
import type { JoiningRow, Wish } from './tables.ts'
import { columnsOf, sameWish, wishIn } from './wish.ts'

const SECONDS_OF_A_DOUBLE_CLICK = 60

/** Whether this is the same pressing of the button again. */
export const askedJustNow = ({ asked_at }: JoiningRow, now: Temporal.Instant) =>
  Temporal.Instant.compare(asked_at.add({ seconds: SECONDS_OF_A_DOUBLE_CLICK }), now) > 0

interface Asking {
  invitation: InvitationDetail
  joining: JoiningRow
  wish: Wish
  /** No message can be sent to the address. */
  silently?: boolean
}

/**
 * Sends a code and a link to the address; until one of them comes back nothing else changes.
 * A place that stands already keeps standing, whoever asked. Gives the id of the asking.
 */
export async function askForConfirmation(work: Work, house: House, asking: Asking) {
  const { joining, wish, silently } = asking
  const isUntried = joining.code_hash !== null && joining.code_tries === 0
  const isAgain = isUntried && askedJustNow(joining, work.now)
  if (isAgain && sameWish(joining.wish ?? wishIn(joining), wish)) return joining.asked_id

  const askedId = newId()
  const { code, hash, expiresAt } = newCode(askedId, work.now)
  await work.db
    .updateTable('joining')
    .set({
      ...(joining.confirmed_at ? { wish } : { ...columnsOf(wish), language: languageNow() }),
      asked_id: askedId,
      asked_at: work.now,
      code_hash: hash,
      code_tries: 0,
      code_expires_at: expiresAt,
    })
    .where('id', '=', joining.id)
    .execute()
  if (!silently) await send(work, house, asking, { askedId, code })
  await work.record('joining.asked', { joiningId: joining.id })
  return askedId
}

async function send(
  work: Work,
  house: House,
  { invitation, joining, wish }: Asking,
  { askedId, code }: { askedId: string; code: string },
) {
  const to = joining.address
  const about = { title: invitation.title, code, link: confirmLink(house, askedId) }
  const sent = { to, code, about: [invitation.id] }
  if (joining.channel === 'phone') await sendSms(work, { ...sent, body: codeSms(about) })
  else await sendLetter(work, { ...sent, ...codeLetter({ ...about, name: wish.firstName }) })
}
