import { nearestWorkingDay } from '#platform/time/working-days.ts'

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

/** The turns of a year, each on a working day of its month. */
export const turnsOf = (rule: DutyRule, year: number): (Slot & { on: Temporal.PlainDate })[] =>
  [...new Set(rule.months)]
    .toSorted((one, other) => one - other)
    .map((month) => ({ year, month, on: workingDayOf({ year, month }, rule.day) }))
    .filter(({ on }) => compare(on, rule.since) >= 0)
    .filter(({ on }) => !rule.endedOn || compare(on, rule.endedOn) < 0)

/** A day that people are free is the next one at work, or the one before where that is in another month. */
function workingDayOf(slot: Slot, day: number): Temporal.PlainDate {
  const on = Temporal.PlainDate.from({ ...slot, day }, { overflow: 'constrain' })
  const after = nearestWorkingDay(on, 1)
  return after.month === on.month ? after : nearestWorkingDay(on, -1)
}

/** 2026-03 */
export const slotCode = ({ year, month }: Slot): string =>
  `${year}-${String(month).padStart(2, '0')}`

/** The same read back; null for what is none. */
export function slotIn(code: string): Slot | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(code) ?? []
  return year && month ? { year: Number(year), month: Number(month) } : null
}
