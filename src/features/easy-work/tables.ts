import type { Generated } from 'kysely'
import type { ReadyQuestion } from './asking.ts'
import type { KindName } from './kinds/kind.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A task that somebody is in doubt about; nothing here says who. */
    easy_doubt: {
      kind: KindName
      key: string
      invitation_id: string | null
      ready: ReadyQuestion
      /** Personal: what a colleague asks, in their own words. Purpose: another colleague can answer. Erased when the task is done, or after 14 days. */
      words: string
      asked_at: Temporal.Instant
      /** Not personal: a digest of who asks and what about, made with a key of our own; two of them have nothing in common. */
      mark: Buffer
      /** Personal: what a colleague answers, in their own words. Purpose: the task can be done. Erased when the task is done, or after 14 days. */
      answer: Generated<string>
      answered_at: Generated<Temporal.Instant | null>
    }
    /** What was done at the desk itself, so that it can be undone; nothing here says by whom. */
    easy_done: {
      id: string
      kind: KindName
      key: string
      invitation_id: string | null
      /** Personal: the words as they were, which somebody may have written. Purpose: to put them back. Erased after 30 days. */
      before: string
      /** Personal: the words a colleague wrote, which may name who invites. Purpose: to look them over and send them. Erased after 30 days, or with the invitation. */
      words: string
      /** Not personal: a digest of who wrote and what about, so that another looks it over. */
      mark: Buffer | null
      done_at: Temporal.Instant
      /** When a second pair of eyes said yes. */
      seen_at: Generated<Temporal.Instant | null>
      /** When a letter about it left. */
      told_at: Generated<Temporal.Instant | null>
      undone_at: Generated<Temporal.Instant | null>
    }
    /** A task that the coordinators have been told of. */
    easy_raised: { kind: KindName; key: string; at: Temporal.Instant }
  }
}
