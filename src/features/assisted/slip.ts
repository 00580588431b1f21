import type { House } from '#features/joining/index.ts'
import { postalLines } from '#features/notifying/index.ts'
import { newSlipCode, shownCode } from '#features/people/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { sendOnPaper, sendSms } from '#platform/mail/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { digest } from '#platform/secret.ts'
import { day, midSentence } from '#platform/time/words.ts'
import type { Work } from '#platform/work.ts'
import { lockEntry } from './agreeing.ts'
import { findEntry } from './queries.ts'
import { type Reads, type Slip, slipWords } from './slip-words.ts'
import { text } from './text/index.ts'
import { codeUrl } from './urls.ts'

export const slipWays = ['print', 'pdf', 'letter', 'sms'] as const

interface Wanted extends Reads {
  by: (typeof slipWays)[number]
}

/**
 * A new code for the slip; the one before opens nothing any more. It is kept nowhere: it stands on
 * the page this once, or goes in a letter or a text message.
 */
export async function makeSlip(
  work: Work,
  { config }: House,
  id: string,
  { by, ...reads }: Wanted,
): Promise<Slip> {
  const entry = found(await lockEntry(work, id))
  const bySms = by === 'sms'
  refuseIf(bySms && !canSms(entry, config) ? 'no-sms' : null)
  refuseIf(by === 'letter' && entry.reach !== 'letter' ? 'no-address' : null)
  const code = newSlipCode()
  await work.db
    .updateTable('assisted')
    .set({ code_hash: digest(code) })
    .where('id', '=', id)
    .execute()
  // A letter with the code before is worth nothing any more.
  await work.db.deleteFrom('message').where('key', '=', keyOf(id)).execute()
  const site = new URL(config.baseUrl).host + codeUrl
  if (bySms)
    await sendSms(work, {
      to: entry.phone ?? '',
      about: [id],
      body: text('slipSms', {
        until: midSentence(day(entry.until, work.now)),
        phone: config.helpPhone,
        site,
        code: shownCode(code),
      }),
    })
  await work.record('assisted.slip-made', { assistedId: id, bySms })
  const { municipality, helpPhone: phone } = config
  const whole = found(await findEntry(work.db, work.actor, id, work.now))
  const about = { code: shownCode(code), site, phone, municipality, now: work.now }
  const slip = slipWords(whole, reads, about)
  if (by === 'letter') await putInQueue(work, entry, slip)
  return slip
}

const keyOf = (id: string) => `slip ${id}`

/** It waits with the other letters, to be printed, folded and posted. */
const putInQueue = (
  work: Work,
  { id, envelope_name: name, street, town }: Locked,
  { language, heading, lead, sections, closing, ends }: Slip,
) =>
  sendOnPaper(work, {
    to: postalLines({ name, street, town }),
    key: keyOf(id),
    about: [id],
    subject: heading,
    body: [...lead, ...closing, ends].join('\n\n'),
    paper: {
      language,
      opening: lead,
      sections: sections.map((one) => ({
        ...one,
        items: one.items.map(({ title, lines }) => ({
          title,
          lines: lines.map(({ words }) => words),
        })),
      })),
      closing: [...closing, ends],
    },
  })

type Locked = NonNullable<Awaited<ReturnType<typeof lockEntry>>>

export const canSms = ({ phone }: { phone: string | null }, config: House['config']): boolean =>
  phone !== null && hasSmsGateway(config)
