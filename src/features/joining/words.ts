import type { ShownDate, StoredSeries } from '#features/invitations/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { clock } from '#platform/time/words.ts'
import { text } from './text/index.ts'

interface Placed {
  place: string | null
  place_text: string
  area: string
}

/** Where, in one line: the house and what helps to find it, and the town unless it is said. */
export function whereWords({ place, place_text, area }: Placed): string {
  const spot = place ?? place_text
  return spot.includes(area) ? spot : text('placeInArea', { place: spot, area })
}

/** "Kl. 14.30 til 16.30" */
export function timeWords({ startsAt, endsAt }: Pick<ShownDate, 'startsAt' | 'endsAt'>): string {
  if (endsAt === null) return text('from', { start: clock(startsAt) })
  return text('fromTo', { start: clock(startsAt), end: clock(endsAt) })
}

/** "Gratis" or "20 kr." */
export const priceWords = (kroner: number): string =>
  kroner === 0 ? text('free') : text('kroner', { kroner })

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** "Hver tirsdag", "Den første tirsdag i måneden"; null for something with one date. */
export function seriesWords({ rrule, extra }: Pick<StoredSeries, 'rrule' | 'extra'>) {
  if (rrule === null) return extra.length > 0 ? text('moreDates') : null
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]+)`).exec(rrule)?.[1]
  const step = Number(part('INTERVAL') ?? 1)
  const days = (part('BYDAY') ?? '').split(',').filter(Boolean)
  const nth = /^(-?\d)([A-Z]{2})$/.exec(days[0] ?? '')
  const kind = part('FREQ')
  if (kind === 'DAILY' && step === 1) return text('everyDay')
  if (kind === 'WEEKLY' && step <= 2 && days.length > 0) {
    const names = new Intl.ListFormat(languageNow()).format(days.map(weekdayName))
    return step === 1 ? text('everyWeek', { days: names }) : text('everyOtherWeek', { days: names })
  }
  if (kind === 'MONTHLY' && step === 1 && nth && days.length === 1)
    return text('monthly', { nth: nth[1] ?? '', day: weekdayName(nth[2] ?? '') })
  return text('moreDates')
}

/** "tirsdag": 4 January 2021 was a Monday. */
function weekdayName(day: string): string {
  const date = new Date(Date.UTC(2021, 0, 4 + Math.max(0, weekdays.indexOf(day))))
  return new Intl.DateTimeFormat(languageNow(), { weekday: 'long', timeZone: 'UTC' }).format(date)
}
