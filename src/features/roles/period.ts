import * as z from 'zod'
import type { Problems } from '#platform/http.tsx'
import { ZONE } from '#platform/time/zone.ts'
import { text } from './text/index.ts'

export interface Period {
  from: Temporal.PlainDate
  /** The last day it holds. */
  until: Temporal.PlainDate
}

/** A date as a browser's own field sends it. What is no date ends it: rules about two dates are not asked. */
export const dateField = z
  .string({ error: () => text('dateProblem') })
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: () => text('dateProblem'), abort: true })
  .transform((typed, context) => {
    try {
      return Temporal.PlainDate.from(typed)
    } catch {
      context.addIssue({ code: 'custom', message: text('dateProblem'), continue: false })
      return z.NEVER
    }
  })

/** A role is given for a year at most, and never for days that are gone. */
export function periodProblems({ from, until }: Period, today: Temporal.PlainDate): Problems {
  const { compare } = Temporal.PlainDate
  if (compare(from, today) < 0) return { from: text('fromGone') }
  if (compare(until, from) < 0) return { until: text('untilBefore') }
  if (compare(until, lastDay(from)) > 0) return { until: text('tooLong') }
  return {}
}

/** The last day of a whole year that begins on `from`. */
export const lastDay = (from: Temporal.PlainDate): Temporal.PlainDate =>
  from.add({ years: 1 }).subtract({ days: 1 })

export const todayAt = (now: Temporal.Instant): Temporal.PlainDate =>
  now.toZonedDateTimeISO(ZONE).toPlainDate()

/** When it begins and ends: today means now, and the last day counts whole. */
export function instantsOf({ from, until }: Period, now: Temporal.Instant) {
  const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime(ZONE).toInstant()
  const begins = midnight(from)
  return {
    starts_at: Temporal.Instant.compare(begins, now) < 0 ? now : begins,
    ends_at: midnight(until.add({ days: 1 })),
  }
}
