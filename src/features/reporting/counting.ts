import { type State, type Step, states, steps } from './kinds.ts'
import type { PaperReport } from './paper.ts'
import type { Reported } from './queries.ts'

/** Nobody has handed it in. */
export const isLeft = ({ report }: Pick<Reported, 'report'>): boolean =>
  report === null || report.step === 'draft'

/** How many reports have come how far; those not begun first. */
export const countsOf = (
  rows: readonly Pick<Reported, 'report'>[],
): { step: Step | null; count: number }[] =>
  [null, ...steps].map((step) => ({
    step,
    count: rows.filter(({ report }) => (report?.step ?? null) === step).length,
  }))

/** How many recommendations stand where, and how many nobody has told of; only what there is any of. */
export const tallyOf = (
  reports: readonly Pick<PaperReport, 'said'>[],
): { state: State | null; count: number }[] =>
  [...states, null]
    .map((state) => ({
      state,
      count: reports.filter(({ said }) => (said?.state ?? null) === state).length,
    }))
    .filter(({ count }) => count > 0)
