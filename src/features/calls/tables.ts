/** What those who have said yes are called about when it changes. */
export const newsKinds = ['changed', 'cancelled'] as const

/**
 * Why somebody is to be called: they asked for it; no text message could be sent; they would like
 * a companion; the host has answered; they have written again; something is new.
 */
export type CallKind =
  | 'talk'
  | 'confirm'
  | 'companion'
  | 'answer'
  | 'again'
  | (typeof newsKinds)[number]

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
