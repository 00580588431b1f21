const HOURS_TO_ANSWER = 48

export interface Waiting {
  /** When the first message nobody has answered was written; null where nothing waits. */
  since: Temporal.Instant | null
  /** When the first visit was over; null for somebody who has not been there yet. */
  firstVisitOver: Temporal.Instant | null
  /** They no longer come, or it is called off. */
  ended: boolean
}

/**
 * Whether a newcomer has waited too long for a host: something they wrote before their first visit
 * was over has stood unanswered for 48 hours, nights and weekends too. Who has been there is among
 * people they know, and not everything they write wants an answer.
 */
export function isDue({ since, firstVisitOver, ended }: Waiting, now: Temporal.Instant): boolean {
  if (since === null || ended) return false
  const wasNew = firstVisitOver === null || Temporal.Instant.compare(since, firstVisitOver) < 0
  return wasNew && Temporal.Instant.compare(since.add({ hours: HOURS_TO_ANSWER }), now) <= 0
}

/** Nothing written after this can be due now. */
export const dueBefore = (now: Temporal.Instant) => now.subtract({ hours: HOURS_TO_ANSWER })

interface Host {
  person_id: string
  since: Temporal.Instant | null
  muted: boolean
}

/**
 * Who is asked to answer instead: of the association's other hosts, the one who has been there
 * longest and has not turned the letters off. Null where there is nobody else.
 */
export function fallbackHost<H extends Host>(hosts: readonly H[], first: string | null): H | null {
  const others = hosts.filter(({ person_id, muted }) => person_id !== first && !muted)
  const when = ({ since }: Host) => since?.epochMilliseconds ?? 0
  return others.toSorted((one, other) => when(one) - when(other))[0] ?? null
}
