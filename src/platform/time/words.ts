import { languageNow } from '../text/index.ts'
import { ZONE } from './zone.ts'

type Shape = 'day' | 'dayYear' | 'date' | 'short' | 'weekday'

const shapes: Record<Shape, Intl.DateTimeFormatOptions> = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  dayYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function words(shape: Shape, at: Temporal.Instant) {
  const language = languageNow()
  const id = `${language} ${shape}`
  const format =
    formats.get(id) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      ...shapes[shape],
      timeZone: ZONE,
    })
  formats.set(id, format)
  return capital(format.format(at.epochMilliseconds).replace(' den ', ' '))
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** "Torsdag 26. november"; the year is said when it is not the year of `now`. */
export function day(at: Temporal.Instant, now: Temporal.Instant = at): string {
  const year = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(ZONE).year
  return words(year(at) === year(now) ? 'day' : 'dayYear', at)
}

/** "26. november 2026" */
export const dateWords = (date: Temporal.PlainDate): string =>
  words('date', date.toZonedDateTime(ZONE).toInstant())

/** The date of an instant, also as the database writes it in JSON: "26. november 2026" */
export const momentWords = (at: Temporal.Instant | string): string =>
  words('date', Temporal.Instant.from(at))

/** "26. nov." */
export const shortDay = (at: Temporal.Instant): string => words('short', at)

/** "Torsdag" */
export const weekday = (at: Temporal.Instant): string => words('weekday', at)

/** "14.30" in Danish, "14:30" in English. */
export function clock(at: Temporal.Instant): string {
  const { hour, minute } = at.toZonedDateTimeISO(ZONE)
  const separator = languageNow() === 'da' ? '.' : ':'
  return `${hour}${separator}${String(minute).padStart(2, '0')}`
}

/** "Torsdag 26. november kl. 14.30" */
export function dayAndTime(at: Temporal.Instant, now: Temporal.Instant = at): string {
  return `${day(at, now)}${languageNow() === 'da' ? ' kl. ' : ' at '}${clock(at)}`
}

/** A day in the middle of a sentence: small in Danish, where days are not names. */
export const midSentence = (words: string): string =>
  languageNow() === 'da' ? words.charAt(0).toLocaleLowerCase('da') + words.slice(1) : words
