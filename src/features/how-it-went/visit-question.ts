import { wallOf } from '#platform/time/zone.ts'

/** A date with one host that somebody had said yes to and that is over. */
export interface Visit {
  joiningId: string
  occurrenceId: string
  overAt: Temporal.Instant
  /** The host has said who came. */
  marked: boolean
  /** They were among those who came. */
  came: boolean
}

export interface Visitor {
  /** This host's question was put to them before. */
  asked: boolean
  /** Every date with this host that we still know of. */
  visits: readonly Visit[]
}

/** From the morning after and for three days, at hours when a telephone may make a sound. */
const DAYS_AFTER = [1, 2, 3]
const FROM_HOUR = 10
const UNTIL_HOUR = 19

/**
 * The visit somebody is to be asked about just now, or null. The whole of the rule:
 *
 * 1. Who was asked by this host before is never asked again.
 * 2. Only the first visit is asked about. A date where the host said who came, and they were not
 *    among them, was no visit. Where the host said nothing, they are believed to have come.
 * 3. The question comes on one of the three days after, between 10 and 19. What could not be
 *    asked by then is not asked at all.
 */
export function visitToAskAbout({ asked, visits }: Visitor, now: Temporal.Instant): Visit | null {
  if (asked) return null
  const [first] = visits
    .filter(({ marked, came }) => came || !marked)
    .toSorted((a, b) => Temporal.Instant.compare(a.overAt, b.overAt))
  return first && isTimeToAsk(first, now) ? first : null
}

function isTimeToAsk({ overAt }: Visit, now: Temporal.Instant): boolean {
  const { hour } = wallOf(now)
  if (hour < FROM_HOUR || hour >= UNTIL_HOUR) return false
  const days = wallOf(overAt).toPlainDate().until(wallOf(now).toPlainDate()).days
  return DAYS_AFTER.includes(days)
}
