import { opensRoles, type SignInWay } from '#platform/session/index.ts'
import type { Role } from '#platform/work.ts'

/** After so long without a press, an employee’s session is over: the screen may stand open. */
export const IDLE = { minutes: 30 }

/** When somebody was last seen is written no more often than this. */
const SEEN = { minutes: 1 }

interface Session {
  way: SignInWay
  roles: readonly Role[]
  seen_at: Temporal.Instant
}

const isOlder = (at: Temporal.Instant, than: { minutes: number }, now: Temporal.Instant) =>
  Temporal.Instant.compare(at.add(than), now) <= 0

/** Whether a session that opens roles has been left alone. The developers’ page moves the clock itself. */
export const isIdle = ({ way, roles, seen_at }: Session, now: Temporal.Instant): boolean =>
  roles.length > 0 && opensRoles(way) && way !== 'developer' && isOlder(seen_at, IDLE, now)

/** Whether it is time to write that somebody was seen. */
export const isSeenAnew = (seenAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  isOlder(seenAt, SEEN, now)
