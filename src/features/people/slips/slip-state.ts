import type { SlipHanded } from './queries.ts'

export type SlipState = 'waiting' | 'used' | 'taken-back' | 'over'

/** Where a slip stands. */
export function slipState(
  slip: Pick<SlipHanded, 'used_at' | 'taken_back_at' | 'expires_at'>,
  now: Temporal.Instant,
): SlipState {
  if (slip.used_at) return 'used'
  if (slip.taken_back_at) return 'taken-back'
  return Temporal.Instant.compare(slip.expires_at, now) <= 0 ? 'over' : 'waiting'
}
