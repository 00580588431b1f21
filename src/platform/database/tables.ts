import type { Kysely, Transaction } from 'kysely'

/** Every feature adds its own tables to this interface, in its `tables.ts`. */
export interface Tables {
  event: EventRow
}

export interface EventRow {
  id: string
  name: string
  actor_id: string | null
  about: unknown
  at: Temporal.Instant
}

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>
