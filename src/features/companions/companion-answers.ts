import { day } from '#platform/time/words.ts'
import { ZONE } from '#platform/time/zone.ts'
import type { AreaOnBoard, Companion } from './board-query.ts'
import { companionCourses } from './courses.ts'
import { offeredWords } from './offered-words.ts'
import { text } from './text/index.ts'

/** What a companion can and how far they are, line by line. */
export function companionAnswers(
  companion: Companion,
  areas: readonly AreaOnBoard[],
  now: Temporal.Instant,
) {
  const on = (at: Temporal.Instant | null) => (at ? day(at, now) : text('notYet'))
  const { certificateSeen } = companion
  const seen = certificateSeen
    ? Temporal.PlainDate.from(certificateSeen).toZonedDateTime(ZONE).toInstant()
    : null
  return [
    ...offeredWords(companion, areas),
    { term: text('talkedOn'), value: on(companion.talkedAt) },
    { term: text('certificateOn'), value: on(seen) },
    {
      term: text('coursesRead'),
      value: text('coursesReadOf', {
        read: companion.courses.length,
        all: companionCourses.length,
      }),
    },
    { term: text('pledgedOn'), value: on(companion.pledgedAt) },
  ]
}
