import type { Generated } from 'kysely'

export const decisions = ['approved', 'change-asked', 'refused'] as const
export type Decision = (typeof decisions)[number]

/** Why a decision that was told is taken back. */
export const whys = ['mistaken', 'overlooked', 'news'] as const
export type Why = (typeof whys)[number]

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
      /** Why it was taken back after it was told; null for what was undone before. */
      undone_why: Generated<Why | null>
    }
  }
}
