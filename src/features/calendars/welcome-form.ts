import * as z from 'zod'
import { isInterest } from '#features/invitations/index.ts'
import type { Surroundings } from './entries/where.ts'
import type { CalendarWelcome } from './tables.ts'
import { text } from './text/index.ts'

const MOST_PEOPLE = 1000
const MOST_KRONER = 10_000
const MOST_STEPS = 8

/** Signs that turn the reading direction or steer a machine are never meant. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

const words = (most: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .default('')
    .transform((typed) => typed.replace(UNSEEN, '').toWellFormed().trim())
    .refine((typed) => [...typed].length <= most, { error: () => text('tooLong', { most }) })

const line = (most: number) => words(most).transform((typed) => typed.replace(/\s+/g, ' '))

type Missing = 'greeterMissing' | 'meetingMissing' | 'visitMissing' | 'summaryMissing'
const needed = (field: z.ZodType<string>, key: Missing) =>
  field.refine((typed) => typed !== '', { error: () => text(key) })

const number = (most: number, key: 'placesWrong' | 'kronerWrong') =>
  line(20).refine((typed) => /^\d{0,5}$/.test(typed) && Number(typed) <= most, {
    error: () => text(key),
  })

/** What calendars do not say, asked once for all of it. */
export const welcomeForm = z.object({
  greeter: needed(line(40), 'greeterMissing').refine((name) => !/[<>@/\\]/.test(name), {
    error: () => text('greeterMissing'),
  }),
  meeting: needed(words(400), 'meetingMissing'),
  visit: needed(words(2000), 'visitMissing').refine(
    (typed) => typed.split('\n').filter((one) => one.trim()).length <= MOST_STEPS,
    { error: () => text('visitLong', { most: MOST_STEPS }) },
  ),
  summary: needed(words(600), 'summaryMissing'),
  area: line(60),
  place: line(60),
  placeText: line(200),
  interests: z
    .unknown()
    .optional()
    .transform((value) =>
      [value].flat().filter((one) => typeof one === 'string' && isInterest(one)),
    )
    .transform((all) => [...new Set(all as string[])])
    .refine((all) => all.length > 0, { error: () => text('interestsMissing') }),
  places: number(MOST_PEOPLE, 'placesWrong'),
  kroner: number(MOST_KRONER, 'kronerWrong').refine((typed) => typed !== '', {
    error: () => text('kronerWrong'),
  }),
})

export type WelcomeInput = z.output<typeof welcomeForm>

/** The answers as they are kept; null where the area is none of ours. */
export function welcomeOf(
  input: WelcomeInput,
  { areas, places }: Surroundings,
): CalendarWelcome | null {
  const house = places.find(({ id }) => id === input.place)
  const area = areas.find(({ id }) => id === (house?.areaId ?? input.area))
  if (!area) return null
  const { greeter, meeting, visit, summary, placeText, interests } = input
  return {
    ...{ greeter, meeting, visit, summary, placeText, interests },
    areaId: area.id,
    placeId: house?.id ?? null,
    places: Number(input.places) || null,
    kroner: Number(input.kroner),
  }
}

/** The answers as they were typed, to be shown again. */
export function typedWelcome({ areaId, placeId, places, kroner, ...said }: CalendarWelcome) {
  const numbers = { places: String(places ?? ''), kroner: String(kroner) }
  return { ...said, ...numbers, area: areaId, place: placeId ?? '' }
}
