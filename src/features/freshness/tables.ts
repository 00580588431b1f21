import type { ColumnType, Generated } from 'kysely'
import type { Stage } from './stages.ts'

/** How a series stood; moments in ISO 8601. */
export interface StoodBefore {
  stage: Stage
  since: string
  reached: boolean
  affirmed_at: string | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A series that somebody has been asked about; without a row it is as it was posted. */
    freshness: {
      invitation_id: string
      stage: Stage
      since: Temporal.Instant
      /** The question could be sent to somebody. */
      reached: Generated<boolean>
      /** When somebody last said that it is still so. */
      affirmed_at: Generated<Temporal.Instant | null>
      /** When an employee said for those who invite that it is still so; null when they have answered since. */
      said_at: Generated<Temporal.Instant | null>
      /** How it stood until then, to put it back. */
      said_before: ColumnType<StoodBefore | null, string | null | undefined, string | null>
      handled_at: Generated<Temporal.Instant | null>
      /** Personal: which employee took care of it. Purpose: to ask them. Erased when the host answers, or with the account. */
      handled_by: Generated<string | null>
    }
  }
}
