import { isShowable, ruleParts } from '#platform/time/rule.ts'
import { compact, untilWall } from '#platform/time/rule-until.ts'
import { occurrences, type Series, ZONE } from '#platform/time/series.ts'
import { wallOf } from '#platform/time/zone.ts'

export interface ActivityDates {
  series: Series
  allDay: boolean
}

const MOST_DATES = 1000
const DAY = 24 * 60

/** All its dates as the lines of a calendar (RFC 5545), so that none is lost. */
export function datesText({ series, allDay }: ActivityDates): string {
  const { start, minutes, rrule, extra, except } = series
  const at = (name: string, all: Series['extra']) =>
    all.length === 0 ? [] : [`${name};TZID=${ZONE}:${[...new Set(all.map(compact))].sort()}`]
  return [
    ...at('DTSTART', [start]),
    ...(minutes === null ? [] : [`DURATION:PT${minutes}M`]),
    ...(rrule === null ? [] : [`RRULE:${rrule}`]),
    ...at('RDATE', extra),
    ...at('EXDATE', except),
    ...(allDay ? ['X-ALL-DAY:TRUE'] : []),
  ].join('\n')
}

/** The same read again, or null where it is not such lines. */
export function readDates(text: string): ActivityDates | null {
  const lines = new Map(
    text.split('\n').map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line.trim()) ?? []
      return [name, value] as const
    }),
  )
  try {
    const walls = (name: string) =>
      (lines.get(name) ?? '')
        .split(',')
        .filter(Boolean)
        .map((one) => Temporal.PlainDateTime.from(one))
    const [start] = walls('DTSTART')
    const minutes = /^PT(\d{1,5})M$/.exec(lines.get('DURATION') ?? '')?.[1]
    const rrule = lines.get('RRULE') ?? null
    const [extra, except] = [walls('RDATE'), walls('EXDATE')]
    if (!start || extra.length + except.length > MOST_DATES) return null
    if (lines.has('DURATION') && minutes === undefined) return null
    const series = { start, minutes: minutes ? Number(minutes) : null, rrule, extra, except }
    return isSeries(series) ? { series, allDay: lines.get('X-ALL-DAY') === 'TRUE' } : null
  } catch {
    return null
  }
}

/** A rule we can show, and at least one date. */
function isSeries(series: Series): boolean {
  const parts = series.rrule === null ? null : ruleParts(series.rrule)
  if (series.rrule !== null && !(parts && isShowable(parts))) return false
  if (series.minutes !== null && series.minutes > DAY * 31) return false
  const from = Temporal.Instant.from('1900-01-01T00:00Z')
  return (
    occurrences(series, { from, until: from.add({ hours: 24 * 366 * 300 }), most: 1 }).length > 0
  )
}

/** What HSDS has columns for, to be read by programs that know no calendar. */
export function scheduleColumns({ series: { start, minutes, rrule } }: ActivityDates) {
  const parts = rrule === null ? undefined : ruleParts(rrule)
  const freq = parts?.get('FREQ') ?? ''
  const isKnown = freq === 'WEEKLY' || freq === 'MONTHLY'
  const of = (name: string) => (isKnown ? (parts?.get(name) ?? '') : '')
  const clock = (at: Temporal.PlainDateTime) =>
    at.toPlainTime().toString({ smallestUnit: 'minute' })
  return {
    dtstart: start.toPlainDate().toString(),
    opens_at: clock(start),
    closes_at: minutes === null || minutes >= DAY ? '' : clock(start.add({ minutes })),
    freq: isKnown ? freq : '',
    interval: of('INTERVAL'),
    byday: of('BYDAY'),
    bymonthday: of('BYMONTHDAY'),
    count: of('COUNT'),
    until: untilWall(of('UNTIL'), wallOf)?.toPlainDate().toString() ?? '',
  }
}
