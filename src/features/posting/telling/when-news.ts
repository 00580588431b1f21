import { type Mattering, unstored } from '#features/invitations/index.ts'
import { seriesWords } from '#features/joining/index.ts'
import { endsByRule } from '#platform/time/series-ending.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { instantOf } from '#platform/time/zone.ts'
import { text } from '../text/index.ts'
import { dateWords, firstDates } from '../when/words.ts'

const MANY = 1000

/** What is new about when it happens: that it ends, goes on, is different from a day on, or now. */
export function whenNews(was: Mattering, is: Mattering, now: Temporal.Instant): string {
  const [before, after] = [rhythm(was, now), rhythm(is, now)]
  if (before.often && before.often === after.often && before.next === after.next) {
    const last = firstDates(unstored(is.series), now, MANY).at(-1)
    if (!endsByRule(is.series)) return text('newsGoesOn', { often: after.often })
    if (last) return text('newsLast', { date: midSentence(day(last.startsAt, now)) })
  }
  const start = instantOf(unstored(is.series).start)
  const [next] = firstDates(unstored(is.series), now, 1)
  if (after.often && next && Temporal.Instant.compare(start, next.startsAt) > 0) {
    const [first] = firstDates(unstored(is.series), start, 1)
    return text('newsFrom', {
      date: midSentence(dateWords(first ?? next, now)),
      often: after.often,
    })
  }
  return text('newsWhen', { now: whenWords(is, now), before: whenWords(was, now) })
}

/** "Hver torsdag, næste gang torsdag 3. december kl. 10.00 til 12.00" */
export function whenWords(mattering: Mattering, now: Temporal.Instant): string {
  const { often, next } = rhythm(mattering, now)
  return often ? text('oftenAndNext', { often, date: next }) : next
}

function rhythm({ series }: Mattering, now: Temporal.Instant) {
  const [next] = firstDates(unstored(series), now, 1)
  return {
    next: next ? dateWords(next, now) : text('noMoreDates'),
    often: seriesWords(series)?.replace(/\.$/, '') ?? '',
  }
}
