export const decisions = ['approved', 'change-asked', 'refused'] as const
export type Decision = (typeof decisions)[number]

declare module '#platform/database/tables.ts' {
  interface Tables {
    review: {
      id: string
      invitation_id: string
      decision: Decision
      /** Personal: what the host is told. Purpose: the host knows why. Erased with the invitation. */
      reason: string
      /** Personal: who decided. Purpose: to ask why. Erased with the account. */
      decided_by: string | null
      decided_at: Temporal.Instant
      undone_at: Temporal.Instant | null
    }
  }
}
