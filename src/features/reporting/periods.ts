/** 2026-H2: a year and one of its halves. */
export const periodCode = /^(\d{4})-H([12])$/

export interface OfferedPeriod {
  code: string
  opensOn: Temporal.PlainDate
  dueOn: Temporal.PlainDate
}

const DAYS_TO_WRITE = 21
const YEARS_BACK = 2

/** The half-year a day is in. */
export const codeOn = ({ year, month }: Temporal.PlainDate): string =>
  `${year}-H${month <= 6 ? 1 : 2}`

/** The one after: 2026-H2 comes after 2026-H1. */
export function after(code: string): string {
  const { year, half } = partsOf(code)
  return half === 1 ? `${year}-H2` : `${year + 1}-H1`
}

/** The first day of what a half-year is about. */
export function firstDay(code: string): Temporal.PlainDate {
  const { year, half } = partsOf(code)
  return Temporal.PlainDate.from({ year, month: half === 1 ? 1 : 7, day: 1 })
}

/** Its last month is for writing: three weeks from the first of June, or of December. */
export function usualDates(code: string): OfferedPeriod {
  const { year, half } = partsOf(code)
  const opensOn = Temporal.PlainDate.from({ year, month: half * 6, day: 1 })
  return { code, opensOn, dueOn: opensOn.add({ days: DAYS_TO_WRITE }) }
}

/** The half-years that can be opened: none from before the last that was, and the one we are in first. */
export function offeredPeriods(
  today: Temporal.PlainDate,
  opened: readonly string[],
): OfferedPeriod[] {
  const newest = opened.toSorted().at(-1)
  const now = codeOn(today)
  const all = [after(now)]
  for (let code = now; all.length <= YEARS_BACK * 2; code = before(code)) all.push(code)
  const left = newest ? all.filter((code) => code > newest) : all
  return (left.length > 0 ? left : [after(newest ?? now)])
    .toSorted((one, other) => Number(other === now) - Number(one === now) || (one < other ? 1 : -1))
    .map(usualDates)
}

/** Year and half of a code, as they are said. */
export function partsOf(code: string): { year: number; half: number } {
  const [, year, half] = periodCode.exec(code) ?? []
  return { year: Number(year), half: Number(half) }
}

function before(code: string): string {
  const { year, half } = partsOf(code)
  return half === 2 ? `${year}-H1` : `${year - 1}-H2`
}
