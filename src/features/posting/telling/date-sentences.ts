import { day, midSentence } from '#platform/time/words.ts'
import { text } from '../text/index.ts'
import { dateWords } from '../when/words.ts'
import type { DateNews } from './date-news.ts'

/** What is new about some dates, a sentence for each; those called off are said together. */
export function dateSentences(news: readonly DateNews[], now: Temporal.Instant): string[] {
  const off = news.filter(({ kind }) => kind === 'off')
  const days = off.map(({ was }) => `– ${day(was.startsAt, now)}`).join('\n')
  const [first] = off
  const calledOff =
    off.length > 1
      ? [text('newsDatesOff', { days })]
      : first
        ? [text('newsDateOff', { date: midSentence(dateWords(first.was, now)) })]
        : []
  const others = news.filter(({ kind }) => kind !== 'off').map((one) => sentence(one, now))
  return [...calledOff, ...others]
}

function sentence({ kind, was, is }: DateNews, now: Temporal.Instant): string {
  const date = midSentence(dateWords(is, now))
  const place = is.place
  if (kind === 'back') return text('newsDateBack', { date })
  if (kind === 'added')
    return place ? text('newsDateAddedAt', { date, place }) : text('newsDateAdded', { date })
  if (kind === 'elsewhere') return text('newsDateElsewhere', { date, place })
  if (kind === 'as-always') return text('newsDateAsAlways', { date })
  const before = midSentence(dateWords(was, now))
  return place
    ? text('newsDateMovedTo', { date, before, place })
    : text('newsDateMoved', { date, before })
}
