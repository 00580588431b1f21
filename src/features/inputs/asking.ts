import { newCode } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import { after } from '#platform/feature.ts'
import { limitReached } from '#platform/limits.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { confirmLink, type House } from './house.ts'
import type { InputContactRow } from './tables.ts'
import { text } from './text/index.ts'

/** Sends a code and a link to the address; without one of them back, the address is erased. */
export async function askForCode(work: Work, house: House, contact: InputContactRow) {
  const { id, channel, address: to, language } = contact
  const { code, hash, expiresAt } = newCode(id, work.now)
  await work.db
    .updateTable('input_contact')
    .set({ code_hash: hash, code_tries: 0, code_expires_at: expiresAt, asked_at: work.now })
    .where('id', '=', id)
    .execute()
  const about = { code, link: confirmLink(house, id) }
  await inLanguage(language, async () => {
    if (channel === 'phone') return sendSms(work, { to, code, body: text('codeSms', about) })
    const letter = { subject: text('codeSubject', about), body: text('codeBody', about) }
    return sendLetter(work, { to, code, ...letter })
  })
  await work.record('input.code-asked', { inputId: id })
}

/** Whoever's words came in another way than this page is asked as well. */
export const askTaken = after('input.taken', 'inputs.ask-for-code', ({ inputId }, outside) =>
  perform(outside, nobody, async (work) => {
    const contact = await work.db
      .selectFrom('input_contact')
      .selectAll()
      .where('id', '=', inputId)
      .where('confirmed_at', 'is', null)
      .where('code_hash', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (contact) await askForCode(work, outside, contact)
  }),
)

/** Why an address must wait for another letter, or null: five in a quarter of an hour. */
export const lettersRefusal = (db: Db, address: string, now: Temporal.Instant) =>
  limitReached(db, `input ${address}`, { most: 5, minutes: 15, now })
