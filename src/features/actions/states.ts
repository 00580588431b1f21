/** Where an action stands. */
export const actionStates = ['open', 'done', 'dropped'] as const

export type ActionState = (typeof actionStates)[number]
