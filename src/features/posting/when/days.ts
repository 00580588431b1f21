import type { Typed } from '#platform/http.tsx'
import { shortDay, weekday } from '#platform/time/words.ts'
import { instantOf, ZONE } from '#platform/time/zone.ts'
import type { Day } from '#ui/forms.tsx'
import { typedLine } from '../drafts/answers.ts'
import { ANOTHER_DAY } from './form.ts'

const TILES = 7

/** The seven days that come, as tiles; today is written as another day. */
export function comingDays(now: Temporal.Instant): Day[] {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate()
  return Array.from({ length: TILES }, (_, place) => {
    const date = today.add({ days: place + 1 })
    const noon = instantOf(date.toPlainDateTime('12:00'))
    return { value: date.toString(), weekday: weekday(noon), date: shortDay(noon) }
  })
}

/** A day that no longer has a tile is shown as another day, in figures. */
export function shownWhen(typed: Typed, days: readonly Day[]): Typed {
  const day = typedLine(typed, 'day')
  if (day === '' || day === ANOTHER_DAY || days.some(({ value }) => value === day)) return typed
  const [year, month, date] = day.split('-').map(Number)
  return { ...typed, day: ANOTHER_DAY, date: `${date}/${month} ${year}` }
}
