/** What those who have said yes are called about when it changes. */
export const newsKinds = ['changed', 'cancelled'] as const

/** What somebody is called about after a visit, after staying away, or when a host thinks they should be. */
export const visitKinds = ['visit', 'away', 'landing'] as const

/**
 * What those who wait are called about where no text message can be sent: they are in the line; a
 * place is held for them; there is nothing to wait for any more; somebody started one like it.
 */
export type WaitingKind = 'waiting' | 'offer' | 'line-closed' | 'like'

/**
 * Why somebody is to be called: they asked for it; no text message could be sent; before there were
 * companions, they would like one; the host has answered; they have written again; something is new; they wait.
 */
export type CallKind =
  | 'talk'
  | 'confirm'
  | 'companion'
  | 'answer'
  | 'again'
  | WaitingKind
  | (typeof newsKinds)[number]
  | (typeof visitKinds)[number]

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** The name and the number stand with the joining, and the call is erased with it. */
    call: {
      id: string
      joining_id: string
      kind: CallKind
      created_at: Temporal.Instant
      done_at: Temporal.Instant | null
      done_by: string | null
    }
  }
}
