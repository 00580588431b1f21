import { coverFor, type HostKind, type InvitationInput } from '#features/invitations/index.ts'
import type { Series } from '#platform/time/series.ts'
import { ZONE } from '#platform/time/zone.ts'
import type demo from './demo.json'
import { welcomeOf } from './welcome.ts'
import { storyWords } from './words.ts'

export type Activity = (typeof demo.activities)[number]

const kinds: Record<string, HostKind> = { 'senior-council': 'council' }

/** Ids in the demo data carry their kind, `area.ry`; in the database `ry` says enough. */
export const bare = <T extends string | null>(id: T) =>
  (id === null ? null : id.slice(id.indexOf('.') + 1)) as T

/** What the host would have written: the demo data as an invitation. */
export function inputOf(
  activity: Activity,
  greeter: string,
  now: Temporal.Instant,
): InvitationInput {
  return {
    title: activity.title,
    summary: activity.invitation,
    hostKind: kinds[activity.organiserType] ?? (activity.organiserType as HostKind),
    associationId: bare(activity.organiserId),
    areaId: bare(activity.areaId),
    placeId: bare(activity.placeId),
    placeText: activity.placeText ?? '',
    series: seriesOf(activity.schedule, now),
    allDay: false,
    welcome: welcomeOf(activity, greeter),
    bring: activity.newcomersBring ?? '',
    interests: activity.interests,
    traits: activity.traits,
    places: activity.capacity,
    usually: usuallyOf(activity.capacity),
    priceKroner: activity.priceDkk ?? 0,
    priceNote: '',
    pictureId: null,
    cover: coverFor(activity.interests),
    searchWords: storyWords[activity.id] ?? [],
  }
}

/** Small tables have nobody fixed; at others more than half of the chairs are taken already. */
const usuallyOf = (places: number | null) =>
  places === null || places < 4 ? null : Math.round(places * 0.6)

/** Begins at the first fitting day after `now`; what has no day of its own is there every day. */
export function seriesOf(schedule: Activity['schedule'], now: Temporal.Instant): Series {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate()
  const from = schedule.start ?? '09:00'
  const until = schedule.end ?? '21:00'
  const minutes = Math.round(
    Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(until)).total('minutes'),
  )
  const rrule =
    schedule.kind === 'once' ? null : schedule.kind === 'onDemand' ? 'FREQ=DAILY' : schedule.rrule
  const season = schedule.kind === 'season' ? `;UNTIL=${seasonEnd(schedule.to ?? '', today)}` : ''
  return {
    start: firstDay(schedule, today).toPlainDateTime(from),
    minutes,
    rrule: rrule ? rrule + season : null,
    extra: [],
    except: [],
  }
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function firstDay(schedule: Activity['schedule'], today: Temporal.PlainDate): Temporal.PlainDate {
  if (schedule.kind === 'once') return today.add({ days: 100 })
  const begin = schedule.kind === 'season' ? nextYearly(schedule.from ?? '', today) : today
  const rule = /BYDAY=(-?\d)?([A-Z]{2})/.exec(schedule.rrule ?? '')
  if (!rule) return begin
  const [, nth, day = ''] = rule
  const candidates = Array.from({ length: 62 }, (_, days) => begin.add({ days })).filter(
    ({ dayOfWeek }) => weekdays[dayOfWeek - 1] === day,
  )
  return candidates.find((date) => !nth || isNth(date, Number(nth))) ?? begin
}

const isNth = (date: Temporal.PlainDate, nth: number) =>
  nth > 0 ? Math.ceil(date.day / 7) === nth : date.add({ weeks: 1 }).month !== date.month

function nextYearly(monthDay: string, today: Temporal.PlainDate) {
  const date = Temporal.PlainDate.from(monthDay).with({ year: today.year })
  return Temporal.PlainDate.compare(date, today) < 0 ? date.add({ years: 1 }) : date
}

const seasonEnd = (to: string, today: Temporal.PlainDate) =>
  `${nextYearly(to, today).toString().replaceAll('-', '')}T220000Z`
