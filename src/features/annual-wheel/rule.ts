/** When a duty comes: on a day in some months of every year. */
export interface DutyRule {
  months: readonly number[]
  day: number
  /** No turns before this day. */
  since: Temporal.PlainDate
  /** No turns from this day on. */
  endedOn: Temporal.PlainDate | null
}

/** The place of a turn: one in a month, which stays when the day of the duty is changed. */
export interface Slot {
  year: number
  month: number
}

const { compare } = Temporal.PlainDate
const FRIDAY = 5

/** The turns of a year, each on a weekday of its month. */
export const turnsOf = (rule: DutyRule, year: number): (Slot & { on: Temporal.PlainDate })[] =>
  [...new Set(rule.months)]
    .toSorted((one, other) => one - other)
    .map((month) => ({ year, month, on: weekdayOf({ year, month }, rule.day) }))
    .filter(({ on }) => compare(on, rule.since) >= 0)
    .filter(({ on }) => !rule.endedOn || compare(on, rule.endedOn) < 0)

/** A day at a weekend is Monday instead, or Friday where Monday is in another month. */
function weekdayOf(slot: Slot, day: number): Temporal.PlainDate {
  const on = Temporal.PlainDate.from({ ...slot, day }, { overflow: 'constrain' })
  if (on.dayOfWeek <= FRIDAY) return on
  const monday = on.add({ days: 8 - on.dayOfWeek })
  return monday.month === on.month ? monday : on.subtract({ days: on.dayOfWeek - FRIDAY })
}

/** 2026-03 */
export const slotCode = ({ year, month }: Slot): string =>
  `${year}-${String(month).padStart(2, '0')}`

/** The same read back; null for what is none. */
export function slotIn(code: string): Slot | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(code) ?? []
  return year && month ? { year: Number(year), month: Number(month) } : null
}
