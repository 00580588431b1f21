import { whereWords } from '#features/joining/index.ts'
import { writeCalendar } from '#platform/ics/writing.ts'
import type { JoinedDate } from './dates.ts'
import { text } from './text/index.ts'

/**
 * What one has joined, as a calendar (RFC 5545): the title, the time, the place and the first name
 * of the one who meets one. Each date is an event of its own, so that one that is moved or called
 * off stays the same event.
 */
export const ownCalendarFile = (dates: readonly JoinedDate[], language: string): string =>
  writeCalendar({
    name: text('calendarName'),
    language,
    entries: dates.map((date) => ({
      uid: `${date.id}@medklang`,
      sequence: date.sequence,
      changedAt: date.changedAt,
      title: date.title,
      text: date.greeter ? text('meetsYou', { greeter: date.greeter }) : '',
      place: date.placeThatDay || whereOf(date),
      url: null,
      allDay: date.allDay,
      cancelled: date.off,
      cancelledDates: [],
      occurrences: [{ startsAt: date.startsAt, endsAt: date.endsAt }],
    })),
  })

const whereOf = ({ placeText, placeAwaits, ...date }: JoinedDate): string =>
  whereWords({ ...date, place_text: placeText, place_awaits: placeAwaits })
