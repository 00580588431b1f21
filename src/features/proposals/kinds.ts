import type { BodyKind } from '#features/bodies/index.ts'

/** Those who write proposals. */
export const proposing: readonly BodyKind[] = ['council', 'user-board', 'working-group']

/** Those who answer them. */
export const answering: readonly BodyKind[] = ['city-council', 'committee']

export const answerKinds = ['accepted', 'partly', 'no', 'later'] as const

export type AnswerKind = (typeof answerKinds)[number]
