import { unstored } from '#features/invitations/index.ts'
import type { Kept } from '../drafts/answers.ts'
import { typedLine, typedList } from '../drafts/answers.ts'
import type { WhenTyped } from './form.ts'

const fields = ['day', 'date', 'time', 'length', 'end', 'repeat', 'nth', 'until', 'dates'] as const

/** Nobody touched the time of the invitation that is being changed. */
export const matchesKept = (typed: WhenTyped, { when }: Kept): boolean =>
  fields.every((field) => typed[field] === typedLine(when, field)) &&
  typed.weekdays.toSorted().join() === typedList(when, 'weekdays').toSorted().join()

export const unkept = ({ series, allDay }: Kept) => ({ series: unstored(series), allDay })
