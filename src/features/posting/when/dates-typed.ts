const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april', 'april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august', 'august'],
  ['september', 'september'],
  ['oktober', 'october'],
  ['november', 'november'],
  ['december', 'december'],
] as const

/**
 * A date as people type it: "3. december", "torsdag den 3. dec. 2026", "3/12", "2026-12-03".
 * Without a year it is the next such day from `today` on. Null where it is no date.
 */
export function readDate(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const words = typed.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [, day, number, name = '', year] =
    /^(?:\p{L}+ )?(?:den |d\. ?)?(\d{1,2})(?:st|nd|rd|th)?(?:[./ -]+(\d{1,2})|\.? ?(\p{L}{3,9})\.?),?(?:[./ -]+(\d{4}|\d{2}))?\.?$/u.exec(
      words,
    ) ?? []
  if (day === undefined) return null
  const month = number === undefined ? monthNamed(name) : Number(number)
  if (year !== undefined) return dateOf(fullYear(year), month, Number(day))
  return nextSuch(month, Number(day), today)
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year))

const monthNamed = (name: string) =>
  1 + months.findIndex((names) => names.some((one) => one.startsWith(name.slice(0, 9))))

/** The next time there is such a day: 29 February may be three years away. */
function nextSuch(month: number, day: number, today: Temporal.PlainDate) {
  for (let year = today.year; year < today.year + 5; year++) {
    const date = dateOf(year, month, day)
    if (date && Temporal.PlainDate.compare(date, today) >= 0) return date
  }
  return null
}

function dateOf(year: number, month: number, day: number) {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** Several dates, one a line or with commas between; those that are none come as typed. */
export function readDates(typed: string, today: Temporal.PlainDate) {
  const parts = typed
    .split(/[\n;,]+|(?<=\d) og (?=\d)/)
    .map((part) => part.trim())
    .filter(Boolean)
  const read = parts.map((part) => ({ part, date: readDate(part, today) }))
  return {
    dates: read.flatMap(({ date }) => date ?? []),
    wrong: read.filter(({ date }) => date === null).map(({ part }) => part),
  }
}
