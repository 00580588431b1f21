import { ZONE } from '#platform/time/zone.ts'

/** The parts of a day people choose between. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

/** Morning until noon, afternoon until 17, evening from then on. */
export function dayPart(at: Temporal.Instant): DayPart {
  const { hour } = at.toZonedDateTimeISO(ZONE)
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening'
}

interface Labelled {
  areaId: string
  interests: readonly string[]
  traits: readonly string[]
  dates: readonly { startsAt: Temporal.Instant }[]
}

/** What an invitation can be found by besides its words; the list's filters are made of these. */
export function labelsOf({ areaId, interests, traits, dates }: Labelled): string[] {
  const times = dates.map(({ startsAt }) =>
    timeLabel(startsAt.toZonedDateTimeISO(ZONE).dayOfWeek, dayPart(startsAt)),
  )
  return [
    ...new Set([
      `area:${areaId}`,
      ...interests.flatMap((interest) => [
        `interest:${interest}`,
        `interest:${interest.split('.')[0]}`,
      ]),
      ...traits.map((trait) => `trait:${trait}`),
      ...times,
    ]),
  ]
}

/** `day` is 1 for Monday to 7 for Sunday (ISO 8601). */
export const timeLabel = (day: number, part: DayPart): string => `time:${day}-${part}`
