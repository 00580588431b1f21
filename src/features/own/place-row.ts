import { dayAndTime } from '#platform/time/words.ts'
import type { Mine } from './queries.ts'
import { text } from './text/index.ts'

/** Something one has said yes to, when it is, and what is new about it. */
export function placeRow({ kind, title, at, news }: Mine, now: Temporal.Instant) {
  const when = at ? dayAndTime(at, now) : ''
  return {
    title: kind === 'waiting' ? text('waitsFor', { title: title ?? '' }) : (title ?? ''),
    text: news ? text(`place-${news}`, { when }) : when,
  }
}
