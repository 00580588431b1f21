import type { Said, State } from './kinds.ts'

export const MOST_HAPPENED = 600

/** What a report lacks, by its field. */
export type Lack =
  | 'stateMissing'
  | 'assessmentMissing'
  | 'whyMissing'
  | 'unchangedMissing'
  | 'happenedLong'

const settled: readonly (State | null)[] = ['superseded', 'decided-against']

/** How it goes is not asked of what has been left. */
export const isAssessed = (state: State | null): boolean => !settled.includes(state)

/** What is to be said before a report can be handed in; `last` is the state half a year ago. */
export function lacksOf(said: Said, last: State | null): Partial<Record<keyof Said, Lack>> {
  const { state, assessment, why, happened } = said
  const lacks: Partial<Record<keyof Said, Lack>> = {}
  if (state === null) lacks.state = 'stateMissing'
  if (state !== null && isAssessed(state) && assessment === null)
    lacks.assessment = 'assessmentMissing'
  const hasToSayWhy = assessment === 'amber' || assessment === 'red' || state === 'on-hold'
  if (hasToSayWhy && !why) lacks.why = 'whyMissing'
  if (happened.length > MOST_HAPPENED) lacks.happened = 'happenedLong'
  else if (state !== null && state === last && !why && !happened)
    lacks.happened = 'unchangedMissing'
  return lacks
}
