import type { Period } from './queries.ts'

/** The last day to write is gone. */
export const isLate = ({ due_on }: Pick<Period, 'due_on'>, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(today, due_on) > 0
