import type { House } from '#features/joining/index.ts'
import { newSlipCode, shownCode } from '#features/people/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { sendSms } from '#platform/mail/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { digest } from '#platform/secret.ts'
import { day, midSentence } from '#platform/time/words.ts'
import type { Work } from '#platform/work.ts'
import { lockEntry } from './agreeing.ts'
import { text } from './text/index.ts'
import { codeUrl } from './urls.ts'

/**
 * A new code for the slip; the one before opens nothing any more. It is kept nowhere: it stands on
 * the page this once, or goes in a text message.
 */
export async function makeSlip(
  work: Work,
  { config }: House,
  id: string,
  bySms: boolean,
): Promise<string> {
  const entry = found(await lockEntry(work, id))
  refuseIf(bySms && !canSms(entry, config) ? 'no-sms' : null)
  const code = newSlipCode()
  await work.db
    .updateTable('assisted')
    .set({ code_hash: digest(code) })
    .where('id', '=', id)
    .execute()
  if (bySms)
    await sendSms(work, {
      to: entry.phone ?? '',
      about: [id],
      body: text('slipSms', {
        until: midSentence(day(entry.until, work.now)),
        phone: config.helpPhone,
        site: new URL(config.baseUrl).host + codeUrl,
        code: shownCode(code),
      }),
    })
  await work.record('assisted.slip-made', { assistedId: id, bySms })
  return shownCode(code)
}

export const canSms = ({ phone }: { phone: string | null }, config: House['config']): boolean =>
  phone !== null && hasSmsGateway(config)
