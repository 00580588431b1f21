import { isStanding, type JoiningRow } from '#features/joining/index.ts'
import type { CallKind, WaitingKind } from './tables.ts'

type Joining = Pick<
  JoiningRow,
  | 'way'
  | 'channel'
  | 'answer'
  | 'wish'
  | 'confirmed_at'
  | 'cancelled_at'
  | 'waiting_since'
  | 'offer_ends_at'
  | 'like_id'
  | 'assisted_id'
>

/** Why somebody who has joined is to be called; nobody is called who has left. */
export function callsNeeded(joining: Joining, hasSms: boolean): CallKind[] {
  if (!isStanding(joining)) return []
  const kinds: CallKind[] = []
  if (joining.way === 'calling') kinds.push('talk')
  const isCalled = joining.channel === 'helper' || (joining.channel === 'phone' && !hasSms)
  if (!isCalled) return kinds
  if (joining.way === 'waiting') kinds.push(...waitingKinds(joining))
  // Who was joined for by an employee heard it there and then.
  else if (joining.way !== 'calling' && joining.assisted_id === null) kinds.push('confirm')
  if (joining.answer !== null) kinds.push('answer')
  if (joining.wish !== null) kinds.push('again')
  return kinds
}

function waitingKinds({ waiting_since, offer_ends_at, like_id }: Joining): WaitingKind[] {
  if (waiting_since === null) return ['line-closed']
  return [
    'waiting',
    ...(offer_ends_at ? ['offer' as const] : []),
    ...(like_id ? ['like' as const] : []),
  ]
}
