import { calendarEntry, movedIn } from '#features/invitations/index.ts'
import { whereWords } from '#features/joining/index.ts'
import { writeCalendar } from '#platform/ics/writing.ts'
import type { FedInvitation } from './queries.ts'

interface File {
  name: string
  language: string
  baseUrl: string
}

/** Invitations as a calendar (RFC 5545). */
export const calendarFile = (
  invitations: readonly FedInvitation[],
  { name, language, baseUrl }: File,
): string =>
  writeCalendar({
    name,
    language,
    entries: invitations.map((invitation) =>
      calendarEntry({
        invitation,
        place: whereWords(invitation),
        cancelled: invitation.cancelled.map((at) => Temporal.Instant.from(at)),
        moved: invitation.moved.map((date) =>
          movedIn({ ...date, place: date.place || whereWords(invitation) }),
        ),
        baseUrl,
      }),
    ),
  })
