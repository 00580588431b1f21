import type { Moment } from './moments.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A code that opens the guide with some answers given. It knows nobody, and neither who used it. */
    referral: {
      code: string
      moment: Moment
      /** Null where the town is left open. */
      area_id: string | null
      created_at: Temporal.Instant
      ends_at: Temporal.Instant
      /** How often it was opened. */
      opened: number
    }
  }
}
