import type { JoiningRow, Wish } from '../tables.ts'
import { isComing, wishIn } from '../wish.ts'

/** Nothing is held for them, and nobody stands behind them. */
export const outOfLine = {
  waiting_since: null,
  offered_at: null,
  offer_ends_at: null,
  missed_offer_at: null,
} satisfies Partial<JoiningRow>

/** Where a wish puts somebody: at the end of the line, where they stand in it already, or outside. */
export function lineColumns(joining: JoiningRow, wish: Wish, now: Temporal.Instant) {
  if (wish.way !== 'waiting') return outOfLine
  return { ...outOfLine, waiting_since: joining.waiting_since ?? now }
}

/** Who has a place keeps it, and who waits may ask the host something and keep on waiting. */
export function whileWaiting(joining: JoiningRow, wish: Wish): Wish {
  if (wish.way === 'waiting' && isComing(joining)) return wishIn(joining)
  if (wish.way === 'asking' && joining.waiting_since !== null)
    return { ...wishIn(joining), firstName: wish.firstName, question: wish.question }
  return wish
}
