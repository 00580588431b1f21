import { calendarEntry, movedIn } from '#features/invitations/index.ts'
import { writeCalendar } from '#platform/ics/writing.ts'
import type { JoinedDate, Told } from './to-tell.ts'

interface About {
  told: Told
  /** Only this date was joined. */
  only: JoinedDate | null
  baseUrl: string
  language: string
}

/** The calendar file that takes the place of the one somebody has: the same UID, a higher number. */
export function calendarFile({ told, only, baseUrl, language }: About): string {
  const { invitation, place, changed } = told
  const off = changed.filter(({ cancelled }) => cancelled)
  const moved = changed.filter(({ cancelled }) => !cancelled)
  const entry = calendarEntry({
    invitation,
    place: only?.place || place,
    cancelled: only ? (only.cancelled ? [only.startsAt] : []) : off.map((date) => date.plannedAt),
    moved: only ? [] : moved.map((date) => movedIn({ ...date, place: date.place || place })),
    only,
    baseUrl,
  })
  return writeCalendar({ name: invitation.title, language, entries: [entry] })
}
