import type { Generated } from 'kysely'
import type { Brought } from './exchange/brought.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    offer: {
      id: string
      name: string
      /** What it is, in a few sentences. */
      summary: string
      /** Who can come, said to them and not about them. */
      open_to: string
      how_to_get: string
      legal_basis: string
      contact_role: string
      contact_phone: string
      /** Null when it is for the whole municipality. */
      area_id: string | null
      /** Null when it is not at a place on the list. */
      place_id: string | null
      changed_at: Temporal.Instant
      taken_down_at: Generated<Temporal.Instant | null>
      /** By a decision, and then no employee puts it back by hand. */
      removed_at: Generated<Temporal.Instant | null>
    }
    directory_import: {
      id: string
      content: Brought
      read_at: Temporal.Instant
      taken_in_at: Temporal.Instant | null
    }
  }
}
