import { calendarEntry, type InvitationRow } from '#features/invitations/index.ts'
import { writeCalendar } from '#platform/ics/writing.ts'
import type { Occurrence } from '#platform/time/series.ts'

interface Told {
  invitation: InvitationRow
  /** Where, in one line. */
  place: string
  /** Only this date was joined. */
  only: (Occurrence & { cancelled: boolean }) | null
  baseUrl: string
  language: string
}

/** The calendar file that takes the place of the one somebody has: the same UID, a higher number. */
export function calendarFile({ invitation, place, only, baseUrl, language }: Told): string {
  const entry = calendarEntry({
    invitation,
    place,
    cancelled: only?.cancelled ? [only.startsAt] : [],
    only,
    baseUrl,
  })
  return writeCalendar({ name: invitation.title, language, entries: [entry] })
}
