import type { Language } from '#platform/text/index.ts'

export interface WatchRow {
  id: string
  /** Personal: what somebody asked to be told of, as the address of a search; without what may not stand on a person. Purpose: to tell them. Erased when stopped, a year after it was renewed, or after two days when no code came back. Basis: 6(1)(a). */
  query: string
  /** Personal: the address of the one thing they follow; null for a search. Purpose: to tell them of it. Erased when stopped, a year after it was renewed, or after two days when no code came back. Basis: 6(1)(a). */
  subject: string | null
  /** What it was called when they asked. */
  subject_title: string | null
  channel: 'email' | 'phone'
  /** Personal: where to tell it. Purpose: to tell what is new. Erased when stopped, a year after it was renewed, or after two days when no code came back. Basis: 6(1)(a). */
  address: string
  language: Language
  code_hash: Buffer | null
  code_tries: number
  code_expires_at: Temporal.Instant | null
  asked_at: Temporal.Instant
  /** What is published after this is news. */
  confirmed_at: Temporal.Instant | null
  renewed_at: Temporal.Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    watch: WatchRow
    /** What somebody was told of, so that it is told once. */
    watch_told: { watch_id: string; invitation_id: string }
  }
}
