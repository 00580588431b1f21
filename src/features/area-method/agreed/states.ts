/** What can be said of an agreement when the area meets again. */
export const followUpStates = ['done', 'going-on', 'not-done', 'let-go'] as const

export type FollowUpState = (typeof followUpStates)[number]

/** These need a sentence that says why. */
export const needsWords = (state: FollowUpState) => state === 'not-done' || state === 'let-go'

interface Agreed {
  followUps: readonly { state: FollowUpState }[]
}

/** What people said last, or null while nobody has said anything. */
export const stateOf = ({ followUps }: Agreed): FollowUpState | null =>
  followUps.at(-1)?.state ?? null

/** Whether it goes along to the next meeting: until people say that it is done or let go. */
export const isCarriedOver = (agreed: Agreed): boolean => {
  const state = stateOf(agreed)
  return state !== 'done' && state !== 'let-go'
}
