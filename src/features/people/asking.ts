import { type Config, hasSmsGateway } from '#platform/config/index.ts'
import type { Db } from '#platform/database/index.ts'
import { limitReached } from '#platform/limits.ts'
import type { Reach } from './reach.ts'
import { text } from './text/index.ts'

interface Here {
  db: Db
  config: Config
  now: () => Temporal.Instant
}

type AskingRefusal = 'no-sms' | 'too-many'

/** Why no code is sent to the address now, or null. It is the same for one that is not known. */
export async function askingRefusal(
  { db, config, now }: Here,
  { channel, address }: Reach,
): Promise<AskingRefusal | null> {
  if (channel === 'phone' && !hasSmsGateway(config)) return 'no-sms'
  return limitReached(db, `sign-in ${address}`, { most: 5, minutes: 15, now: now() })
}

/** What to do instead. */
export const askingSentence = ({ helpPhone }: Config, refusal: AskingRefusal): string =>
  refusal === 'no-sms' ? text('noSms', { phone: helpPhone }) : text('tooMany')
