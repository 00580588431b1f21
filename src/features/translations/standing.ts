export const reasons = ['meaning', 'missing', 'hard', 'facts'] as const
/** Why a translation went back to the one who wrote it. */
export type Reason = (typeof reasons)[number]

export interface Checked {
  checked_at: unknown
  returned: Reason | null
  /** The Danish words are those it was made from. */
  isCurrent: boolean
}

/**
 * Where a translation stands: `shown` to everybody, `waiting` for another to read it, `changed`
 * where the Danish words are others than those it was read against, `returned` to be written anew.
 */
export function standingOf({ checked_at, returned, isCurrent }: Checked) {
  if (returned) return 'returned'
  if (checked_at === null) return 'waiting'
  return isCurrent ? 'shown' : 'changed'
}
export type Standing = ReturnType<typeof standingOf>
