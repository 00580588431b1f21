import { writeCalendar } from '#platform/ics/writing.ts'
import type { FoundMeeting } from './finding.ts'
import { text } from './text/index.ts'
import { meetingUrl } from './urls.ts'

type Dated = Pick<
  FoundMeeting,
  | 'id'
  | 'title'
  | 'lead'
  | 'state'
  | 'starts_at'
  | 'ends_at'
  | 'place_words'
  | 'online_url'
  | 'made_at'
  | 'sequence'
  | 'changed_at'
>

interface House {
  baseUrl: string
  language: string
}

/** Meetings as a calendar, each under a number of its own that stays when it is moved. */
export const calendarFile = (meetings: readonly Dated[], { baseUrl, language }: House): string =>
  writeCalendar({
    name: text('title'),
    language,
    entries: meetings.map((one) => ({
      uid: `meeting-${one.id}@medklang`,
      sequence: one.sequence,
      changedAt: one.changed_at ?? one.made_at,
      title: one.title,
      text: [one.lead, one.online_url].filter(Boolean).join('\n'),
      place: one.place_words || null,
      url: baseUrl + meetingUrl(one.id),
      cancelled: one.state === 'cancelled',
      cancelledDates: [],
      occurrences: [{ startsAt: one.starts_at, endsAt: one.ends_at }],
    })),
  })
