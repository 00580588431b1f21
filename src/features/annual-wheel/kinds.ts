/** What comes again each year, in the order it stands in the form. */
export const dutyKinds = [
  'practice-visit',
  'theme-meeting',
  'policy-control',
  'half-year-status',
  'budget',
  'area-meetings',
] as const

export type DutyKind = (typeof dutyKinds)[number]

/** What came of a turn; null until somebody has said. */
export type Outcome = 'done' | 'not-done'

/** missing: its day is gone, and nobody has said what came of it. */
export const turnStates = ['planned', 'moved', 'done', 'not-done', 'missing'] as const

export type TurnState = (typeof turnStates)[number]
