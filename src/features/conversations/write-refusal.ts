import type { Conversation } from './queries.ts'

type Standing = Pick<Conversation, 'side' | 'closed_by' | 'cancelled_at' | 'over_at'>

const DAYS_AFTER = 30

export type WriteRefusal =
  | 'conversation-left'
  | 'conversation-over'
  | 'conversation-closed'
  | 'conversation-closed-by-you'

/**
 * Why nothing can be written just now, or null: somebody no longer comes, it is 30 days since the
 * last date, or one of the two wants to hear no more. The municipality may write all the same.
 */
export function writeRefusal(standing: Standing, now: Temporal.Instant): WriteRefusal | null {
  const { side, closed_by, cancelled_at, over_at } = standing
  if (cancelled_at !== null) return 'conversation-left'
  const ends = over_at.add({ hours: 24 * DAYS_AFTER })
  if (Temporal.Instant.compare(ends, now) < 0) return 'conversation-over'
  if (side === 'staff' || closed_by === null) return null
  return closed_by === side ? 'conversation-closed-by-you' : 'conversation-closed'
}
