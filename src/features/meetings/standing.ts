import type { FoundPromise } from './finding.ts'

export type Standing = 'open' | 'late' | 'kept' | 'dropped'

/** How a promise stands on a day. Only people say that it was kept or given up; the day alone makes it late. */
export const standingOf = (
  { state, dueOn }: Pick<FoundPromise, 'state' | 'dueOn'>,
  today: Temporal.PlainDate,
): Standing => (state === 'open' && Temporal.PlainDate.compare(dueOn, today) < 0 ? 'late' : state)
