export const reviewStates = ['planned', 'open', 'concluded', 'decided'] as const
export type ReviewState = (typeof reviewStates)[number]

export const conclusions = ['fits', 'change', 'new-action'] as const
export type Conclusion = (typeof conclusions)[number]

/** From where each step is taken, and where it leads. */
const steps = {
  open: [['planned'], 'open'],
  answer: [['open'], 'open'],
  conclude: [['open'], 'concluded'],
  reopen: [['concluded'], 'open'],
  decide: [['concluded'], 'decided'],
  correct: [['decided'], 'decided'],
  /** Where it leads when that is undone. */
  'take-back': [['planned', 'open'], 'planned'],
} as const satisfies Record<string, readonly [readonly ReviewState[], ReviewState]>

export type Step = keyof typeof steps

/** Why a step cannot be taken now, or null. What is decided is locked. */
export function stepRefusal(state: ReviewState, step: Step) {
  const from: readonly ReviewState[] = steps[step][0]
  if (from.includes(state)) return null
  if (state === 'decided') return 'policy-review-locked'
  return step === 'take-back' ? 'policy-review-waits' : 'policy-review-not-there-yet'
}

/** Why nothing new begins with a policy, or null: it holds no more. */
export const endedRefusal = (endedOn: Temporal.PlainDate | null) =>
  endedOn === null ? null : 'policy-ended'

/** Where a step leads. */
export const stateAfter = (step: Step): ReviewState => steps[step][1]

const { compare } = Temporal.PlainDate

/** A decision is made by today, and the next look comes after it. */
export function decisionProblem(
  { on, nextOn }: { on: Temporal.PlainDate; nextOn: Temporal.PlainDate },
  today: Temporal.PlainDate,
): 'policy-decided-too-late' | 'policy-next-too-early' | null {
  if (compare(on, today) > 0) return 'policy-decided-too-late'
  return compare(nextOn, on) <= 0 || compare(nextOn, today) <= 0 ? 'policy-next-too-early' : null
}

/** A quarter before, those who answer for it are told; from then on it waits. */
export const isDue = (nextOn: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  compare(nextOn, today.add({ months: 3 })) <= 0
