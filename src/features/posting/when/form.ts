import * as z from 'zod'
import { boxes, line, lines, oneOf } from '../steps/fields.ts'

export const lengths = ['unknown', 'half', 'one', 'two', 'longer'] as const
export const repeats = ['once', 'weekly', 'fortnightly', 'monthly', 'dates', 'kept'] as const
export const nths = ['1', '2', '3', '4', '-1'] as const

/** The second step as it is typed; `readWhen` makes dates of it. */
export const whenForm = z.object({
  day: line(20),
  date: line(40),
  time: line(20),
  length: oneOf(lengths),
  end: line(20),
  repeat: oneOf(repeats),
  weekdays: boxes(),
  nth: line(2),
  until: line(40),
  dates: lines(4000),
})

export type WhenTyped = z.output<typeof whenForm>
/** The tile for a day that is not among the next seven. */
export const ANOTHER_DAY = 'x'
