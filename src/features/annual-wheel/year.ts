import type { Elsewhere } from './elsewhere.ts'
import type { Duty } from './queries.ts'
import { type Turn, turnsIn } from './turns.ts'

export type Item =
  | { from: 'duty'; on: Temporal.PlainDate; duty: Duty; turn: Turn }
  | { from: 'elsewhere'; on: Temporal.PlainDate; elsewhere: Elsewhere }

/** All that is on in a year, by day. */
export const yearOf = (
  duties: readonly Duty[],
  elsewhere: readonly Elsewhere[],
  { year, today }: { year: number; today: Temporal.PlainDate },
): Item[] =>
  [
    ...duties.flatMap((duty) =>
      turnsIn(duty, year, today).map((turn) => ({
        ...{ from: 'duty' as const, on: turn.on, duty, turn },
      })),
    ),
    ...elsewhere.map((one) => ({ from: 'elsewhere' as const, on: one.on, elsewhere: one })),
  ].toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on))
