import { newCode } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import { limitReached } from '#platform/limits.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import type { Work } from '#platform/work.ts'
import { type House, ownPage } from './house.ts'
import { codeLetter, codeSms } from './notices.ts'
import type { VoiceRow, WishRow } from './tables.ts'

const SECONDS_OF_A_DOUBLE_CLICK = 60

/** Sends a code and a link to the address of a voice; nothing else changes until one comes back. */
export async function askForCode(
  work: Work,
  house: House,
  { words }: Pick<WishRow, 'words'>,
  voice: VoiceRow,
): Promise<void> {
  const { id, channel, address: to } = voice
  if (!to || sentJustNow(voice, work.now)) return
  const { code, hash, expiresAt } = newCode(id, work.now)
  await work.db
    .updateTable('wish_voice')
    .set({ code_hash: hash, code_tries: 0, code_expires_at: expiresAt, asked_at: work.now })
    .where('id', '=', id)
    .execute()
  const about = { words, code, link: house.config.baseUrl + ownPage(house, id) }
  if (channel === 'phone') await sendSms(work, { to, code, body: codeSms(about) })
  else await sendLetter(work, { to, code, ...codeLetter(about) })
  await work.record('wish.asked', { voiceId: id })
}

/** The same pressing of the button again: the code on its way is good. */
const sentJustNow = ({ code_hash, code_tries, asked_at }: VoiceRow, now: Temporal.Instant) =>
  code_hash !== null &&
  code_tries === 0 &&
  Temporal.Instant.compare(asked_at.add({ seconds: SECONDS_OF_A_DOUBLE_CLICK }), now) > 0

/** Why an address must wait for another letter, or null: five in a quarter of an hour. */
export const lettersRefusal = (db: Db, address: string, now: Temporal.Instant) =>
  limitReached(db, `wish ${address}`, { most: 5, minutes: 15, now })

const A_DAY = 24 * 60

/** Why no more wishes are taken now: ten a day from one person, thirty an hour from nobody known. */
export const wishesRefusal = (db: Db, personId: string | null, now: Temporal.Instant) =>
  personId
    ? limitReached(db, `wish ${personId}`, { most: 10, minutes: A_DAY, now })
    : limitReached(db, 'wish from nobody known', { most: 30, minutes: 60, now })
