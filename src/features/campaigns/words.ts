import { shortName } from '#features/finding/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import type { Campaign } from './queries.ts'
import { midday, type Standing } from './standing.ts'
import { text } from './text/index.ts'

type Timed = Pick<Campaign, 'from_day' | 'until_day'>

/** The first and the last day, in the middle of a sentence. */
function daysOf({ from_day, until_day }: Timed, now: Temporal.Instant) {
  const words = (date: Temporal.PlainDate) => midSentence(day(midday(date), now))
  return { from: words(from_day), until: words(until_day) }
}

export function periodWords(campaign: Timed, now: Temporal.Instant): string {
  const days = daysOf(campaign, now)
  return days.from === days.until ? text('oneDay', { from: days.from }) : text('period', days)
}

export function standingWords(standing: Standing, campaign: Timed, now: Temporal.Instant): string {
  const { from, until } = daysOf(campaign, now)
  if (standing === 'before') return text('standing-before', { from })
  return standing === 'open' ? text('standing-open', { until }) : text('standing-over')
}

export const beforeWords = (campaign: Timed, now: Temporal.Instant): string =>
  text('beforePage', { from: daysOf(campaign, now).from })

/** "Ry, Hørning og Galten" */
export function whereWords({ areas }: Pick<Campaign, 'areas'>, language: string): string {
  if (areas.length === 0) return text('everywhere')
  return new Intl.ListFormat(language).format(areas.map(shortName))
}
