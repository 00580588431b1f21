import { clock, dateWords, day } from '#platform/time/words.ts'
import type { FoundMeeting, FoundPromise } from '../finding.ts'
import type { Standing } from '../standing.ts'
import { text } from '../text/index.ts'

/** "Kl. 14.30 til 16.00" */
export const hoursWords = ({ starts_at, ends_at }: Pick<FoundMeeting, 'starts_at' | 'ends_at'>) =>
  text('hours', { from: clock(starts_at), to: clock(ends_at) })

/** "Torsdag 26. november kl. 14.30 til 16.00" */
export const whenWords = (
  meeting: Pick<FoundMeeting, 'starts_at' | 'ends_at'>,
  now: Temporal.Instant,
) =>
  text('when', {
    day: day(meeting.starts_at, now),
    from: clock(meeting.starts_at),
    to: clock(meeting.ends_at),
  })

/** Where it is: in a place, on a screen, or both. */
export const whereWords = ({
  place_words: place,
  online_url: url,
}: Pick<FoundMeeting, 'place_words' | 'online_url'>) =>
  place && url ? text('placeAndOnline', { place }) : place || text('onlineOnly')

/** Over the questions that nothing above answers: all that were asked, or the rest of them. */
export const askedHeading = (
  { questions }: Pick<FoundMeeting, 'questions'>,
  asked: FoundMeeting['questions'],
) => text(asked.length < questions.length ? 'askedToo' : 'askedHeading')

/** A theme, and how many said it. */
export const themeWords = ({ words, voices }: FoundMeeting['themes'][number]) =>
  `${words} ${text('voices', { count: voices })}`

/** Who answers for a promise: the body, or else all of us. */
export const answersWords = ({ bodyName }: Pick<FoundPromise, 'bodyName'>) =>
  bodyName ? text('answersFor', { body: bodyName }) : text('answersForUs')

/** When it was settled, or when it is to be. */
export function timeWords({ settledOn, dueOn }: FoundPromise, standing: Standing): string {
  if (settledOn) return text('settledOn', { on: dateWords(settledOn) })
  const on = dateWords(dueOn)
  return standing === 'late' ? text('wasDueOn', { on }) : text('dueOn', { on })
}
