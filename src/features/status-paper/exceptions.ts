import type { PaperReport } from '#features/reporting/index.ts'

/** In the order they are talked about. */
export const exceptionKinds = ['missing', 'red', 'amber', 'on-hold'] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

/** Why a committee looks at it first, or null where it goes as it should. */
export function exceptionOf({ said }: Pick<PaperReport, 'said'>): ExceptionKind | null {
  if (!said) return 'missing'
  if (said.assessment === 'red' || said.assessment === 'amber') return said.assessment
  return said.state === 'on-hold' ? 'on-hold' : null
}

/** What does not go as it should: what nobody wrote of, then red, amber and what waits; in the order of the paper. */
export const exceptionsOf = <R extends Pick<PaperReport, 'said'>>(reports: readonly R[]): R[] =>
  exceptionKinds.flatMap((kind) => reports.filter((one) => exceptionOf(one) === kind))
