export const callKinds = ['talk', 'confirm', 'companion', 'answer', 'again'] as const
/**
 * Why somebody is to be called: they asked for it; no text message could be sent; they would like
 * a companion; the host has answered; they have written again.
 */
export type CallKind = (typeof callKinds)[number]

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
