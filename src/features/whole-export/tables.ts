import type { Generated } from 'kysely'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** An archive of everything that an administrator asked for: one at a time. */
    whole_export: {
      id: string
      number: Generated<number>
      /** Personal: the administrator who asked for it. Purpose: to see who took everything. Erased after twelve months, or with the account. */
      asked_by: string | null
      asked_at: Temporal.Instant
      /** How often somebody began on it: a process may die. */
      tries: Generated<number>
      /** When it last came further. */
      alive_at: Temporal.Instant | null
      tables: Generated<number>
      tables_done: Generated<number>
      rows: Generated<number>
      rows_done: Generated<number>
      bytes: Generated<number>
      ended: 'stopped' | 'failed' | 'done' | null
      ended_at: Temporal.Instant | null
      /** Why the archive is no more. */
      gone: 'time' | 'taken-away' | 'somebody-left' | null
    }
    whole_export_part: {
      export_id: string
      number: number
      /** Personal: a part of the archive, with everything about everybody. Purpose: the municipality can move. Erased after 24 hours. */
      bytes: Buffer
    }
    /** An administrator said what for, and took the archive. */
    whole_export_taken: {
      id: string
      export_id: string
      /** Personal: the administrator who took it. Purpose: to see who took everything. Erased after twelve months, or with the account. */
      person_id: string | null
      /** Personal: what an administrator needs it for. Purpose: to see why everything was taken. Erased after twelve months, or with the account. */
      words: string
      at: Temporal.Instant
    }
  }
}
