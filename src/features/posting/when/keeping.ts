import { unstored } from '#features/invitations/index.ts'
import type { Kept } from '../drafts/answers.ts'
import { typedLine, typedList } from '../drafts/answers.ts'
import { readDate } from './dates-typed.ts'
import { ANOTHER_DAY, type WhenTyped } from './form.ts'

const fields = ['time', 'length', 'end', 'repeat', 'nth', 'until', 'dates'] as const

/** Nobody touched the time of the invitation that is being changed. */
export const matchesKept = (typed: WhenTyped, { when }: Kept): boolean =>
  dayOf(typed.day, typed.date) === dayOf(typedLine(when, 'day'), typedLine(when, 'date')) &&
  fields.every((field) => typed[field] === typedLine(when, field)) &&
  typed.weekdays.toSorted().join() === typedList(when, 'weekdays').toSorted().join()

export const unkept = ({ series, allDay }: Kept) => ({ series: unstored(series), allDay })

/** The same day, whether its tile was pressed or its date was written with its year. */
const dayOf = (day: string, date: string): string =>
  day === ANOTHER_DAY
    ? (readDate(date, Temporal.PlainDate.from('2000-01-01'))?.toString() ?? date)
    : day
