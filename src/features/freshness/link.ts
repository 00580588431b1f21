import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import { wallOf } from '#platform/time/zone.ts'
import { questionUrl } from './urls.ts'

/** What a link needs: the address of the house, and its key. */
interface House {
  config: Config
  signer: Signer
}

interface Asked {
  invitationId: string
  personId: string
}

const FOR = 'freshness'
/** Long enough for the last letter to be answered after a holiday. */
const DAYS_OPEN = 60

/** The link in a letter: it lets one person answer for one series, for 60 days, without signing in. */
export const questionLink = (house: House, asked: Asked, now: Temporal.Instant): string =>
  house.config.baseUrl + questionUrl(tokenOf(house.signer, asked, now))

/** The token itself. */
export const tokenOf = (signer: Signer, asked: Asked, now: Temporal.Instant): string =>
  signer.sign(FOR, [asked.invitationId, asked.personId, dayNumber(now)].join('.'))

/** Who is asked about what; null where the link was not made here. `isOld` when its time is over. */
export function readToken(signer: Signer, token: string, now: Temporal.Instant) {
  const [invitationId, personId, day] = signer.read(FOR, token)?.split('.') ?? []
  if (!invitationId || !personId) return null
  return { invitationId, personId, isOld: dayNumber(now) - Number(day) > DAYS_OPEN }
}

/** Why a link from a letter answers nothing any more, or null. */
export const linkRefusal = ({ isOld }: { isOld: boolean }) => (isOld ? 'still-true-old' : null)

const EPOCH = Temporal.PlainDate.from('1970-01-01')
const dayNumber = (now: Temporal.Instant) => EPOCH.until(wallOf(now).toPlainDate()).days
