import type { PlaceAwaits, ShownDate, StoredSeries } from '#features/invitations/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { clock, shortDay } from '#platform/time/words.ts'
import { comingDates } from './join-refusal.ts'
import { text } from './text/index.ts'

interface Placed {
  place: string | null
  place_text: string
  /** Who must speak before the place is shown. */
  place_awaits: PlaceAwaits
  area: string
}

/** Where, in one line: the house and what helps to find it, and the town unless it is said. */
export function whereWords({ place, place_text, place_awaits, area }: Placed): string {
  if (place_awaits) return text(`where-awaits-${place_awaits}`, { area })
  const spot = place ?? place_text
  if (spot.includes(area)) return spot
  return place ? text('placeInArea', { place, area }) : text('spotAndArea', { spot, area })
}

/** Who welcomes people, at the beginning of a sentence: a first name, or "Værten". */
export const greeterWords = (greeter: string): string => greeter || text('theHost')

/** The same in the middle of a sentence: "værten". */
export const greeterWithin = (greeter: string): string => greeter || text('theHostWithin')

/** "Skovtrolden, Ry Kor og biblioteket"; empty where there are none. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(languageNow()).format(names)

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
  if (kind === 'MONTHLY' && step === 1 && nth && days.length === 1 && isNth(nth[1]))
    return text(`monthly-${nth[1]}`, { day: weekdayName(nth[2] ?? '') })
  return text('moreDates')
}

const isNth = (nth: string | undefined): nth is '1' | '2' | '3' | '4' | '-1' =>
  ['1', '2', '3', '4', '-1'].includes(nth ?? '')

/** "tirsdag": 4 January 2021 was a Monday. */
function weekdayName(day: string): string {
  const date = new Date(Date.UTC(2021, 0, 4 + Math.max(0, weekdays.indexOf(day))))
  return new Intl.DateTimeFormat(languageNow(), { weekday: 'long', timeZone: 'UTC' }).format(date)
}

/** What somebody takes home from a notice: what, when and where, whom to ring. */
export function stripWords(
  invitation: Placed & { title: string; dates: readonly ShownDate[] },
  now: Temporal.Instant,
  phone: string,
): string[] {
  const [next] = comingDates(invitation, now)
  const when = next
    ? text('stripWhen', {
        day: shortDay(next.startsAt),
        time: clock(next.startsAt),
        area: invitation.area,
      })
    : invitation.area
  return [invitation.title, when, text('stripCall', { phone })]
}

/** A letter of one's own in one's own mail program: nobody else takes part. */
export const friendLink = (title: string, address: string): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(
    text('friendBody', { title, address }),
  )}`

export { lastSaid, notConfirmed, sayItHolds } from '#features/freshness/index.ts'
export { isSeries } from '#features/invitations/index.ts'
