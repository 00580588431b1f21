import type { Typed } from '#platform/http.tsx'
import { wallOf } from '#platform/time/zone.ts'
import type { FoundMeeting } from './finding.ts'

const clock = (at: Temporal.Instant) =>
  wallOf(at).toPlainTime().toString({ smallestUnit: 'minute' })

/** A meeting as its form has it. */
export const asTyped = (meeting: FoundMeeting): Typed => ({
  kind: meeting.kind,
  title: meeting.title,
  lead: meeting.lead,
  area: meeting.area ?? '',
  date: wallOf(meeting.starts_at).toPlainDate().toString(),
  from: clock(meeting.starts_at),
  to: clock(meeting.ends_at),
  place: meeting.place_words,
  online: meeting.online_url ?? '',
  expected: meeting.expected === null ? '' : String(meeting.expected),
  questions: meeting.questions.map(({ text }) => text).join('\n'),
})
