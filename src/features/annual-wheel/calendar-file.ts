import { writeCalendar } from '#platform/ics/writing.ts'
import { ZONE } from '#platform/time/zone.ts'
import type { Duty } from './queries.ts'
import { slotCode } from './rule.ts'
import { text } from './text/index.ts'
import type { Turn } from './turns.ts'
import { yearUrl } from './urls.ts'

interface House {
  baseUrl: string
  language: string
}

/** Turns as whole days, each under a number of its own that stays when it is moved. */
export const calendarFile = (
  turns: readonly { duty: Duty; turn: Turn }[],
  { baseUrl, language }: House,
): string =>
  writeCalendar({
    name: text('calendarName'),
    language,
    entries: turns.map(({ duty, turn }) => ({
      uid: `duty-${duty.id}-${slotCode(turn)}@medklang`,
      sequence: duty.sequence + turn.sequence,
      changedAt: later(duty.changedAt, turn.changedAt),
      title: duty.title,
      text: [turn.movedWhy, turn.words].filter(Boolean).join('\n'),
      place: null,
      url: baseUrl + yearUrl(turn.on.year),
      allDay: true,
      cancelled: turn.state === 'not-done',
      cancelledDates: [],
      occurrences: [{ startsAt: midnight(turn.on), endsAt: midnight(turn.on.add({ days: 1 })) }],
    })),
  })

const midnight = (on: Temporal.PlainDate) => on.toZonedDateTime(ZONE).toInstant()

const later = (one: Temporal.Instant, other: Temporal.Instant | null) =>
  other && Temporal.Instant.compare(other, one) > 0 ? other : one
