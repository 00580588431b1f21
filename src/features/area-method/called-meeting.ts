import type { Meeting } from '#features/local-areas/index.ts'
import { dayAndTime } from '#platform/time/words.ts'
import type { AreaWork } from './queries.ts'
import { meetingUrl } from './urls.ts'

/** A meeting that was called, as it is read on the page of the area. */
export const calledMeeting = (
  { id, title, starts_at, place_words: where }: NonNullable<AreaWork['meeting']>,
  now: Temporal.Instant,
): Meeting => ({
  ...{ href: meetingUrl(id), title, where, host: null },
  when: dayAndTime(Temporal.Instant.from(starts_at), now),
})
