import { newCode } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import { limitReached } from '#platform/limits.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import type { Work } from '#platform/work.ts'
import { type House, linksOf } from './house.ts'
import type { WatchRow } from './tables.ts'
import { text } from './text/index.ts'

const SECONDS_OF_A_DOUBLE_CLICK = 60

/** Sends a code and a link to the address; nothing else changes until one of them comes back. */
export async function askForCode(work: Work, house: House, watch: WatchRow): Promise<void> {
  if (sentJustNow(watch, work.now)) return
  const { id, channel, address: to } = watch
  const { code, hash, expiresAt } = newCode(id, work.now)
  await work.db
    .updateTable('watch')
    .set({ code_hash: hash, code_tries: 0, code_expires_at: expiresAt, asked_at: work.now })
    .where('id', '=', id)
    .execute()
  const about = { code, link: linksOf(house, id).own }
  if (channel === 'phone') await sendSms(work, { to, code, body: text('codeSms', about) })
  else {
    const letter = { subject: text('codeSubject', { code }), body: text('codeBody', about) }
    await sendLetter(work, { to, code, ...letter })
  }
  await work.record('watch.asked', { watchId: id })
}

const sentJustNow = ({ code_hash, code_tries, asked_at }: WatchRow, now: Temporal.Instant) =>
  code_hash !== null &&
  code_tries === 0 &&
  Temporal.Instant.compare(asked_at.add({ seconds: SECONDS_OF_A_DOUBLE_CLICK }), now) > 0

/** Why an address must wait for another letter, or null: five in a quarter of an hour. */
export const lettersRefusal = (db: Db, address: string, now: Temporal.Instant) =>
  limitReached(db, `watch ${address}`, { most: 5, minutes: 15, now })
