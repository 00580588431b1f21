import type { Language } from '#platform/text/index.ts'
import type { Channel, Consent, Contact, LinkedKind } from './kinds.ts'

export interface InputRow {
  id: string
  /** Personal: what somebody thinks, in their own words and without a name. Purpose: to be heard where something is decided. Erased five years after it was taken in, or when the one who said it wishes. */
  words: string
  said_on: Temporal.PlainDate
  channel: Channel
  consent: Consent
  area_id: string | null
  theme_id: string | null
  meeting_id: string | null
  language: Language
  taken_at: Temporal.Instant
  /** Personal: the employee who wrote it down for somebody. Purpose: to ask what was meant. Erased with the words, or with the account. */
  taken_by: string | null
  /** When an employee had read it. */
  checked_at: Temporal.Instant | null
  /** Others may read the words: an employee found nothing in them that points at somebody. */
  is_shown: boolean
  /** Another that says the same, and speaks for both. */
  lead_id: string | null
  /** What it is a part of; its words stand there too. */
  split_from: string | null
}

export interface InputContactRow {
  /** The id of the input. */
  id: string
  channel: Contact['channel']
  /** Personal: where to tell what came of it; never shown. Purpose: to tell it. Erased when they wish, after two days when no code came back, 90 days after it was last told, or after two years. Basis: 6(1)(a). */
  address: string
  language: Language
  code_hash: Buffer | null
  code_tries: number
  code_expires_at: Temporal.Instant | null
  asked_at: Temporal.Instant
  confirmed_at: Temporal.Instant | null
  told_at: Temporal.Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** What somebody has said to the municipality. */
    input: InputRow
    input_contact: InputContactRow
    /** What inputs are about; the list is the secretary's. */
    input_theme: {
      id: string
      name: string
      made_at: Temporal.Instant
      /** The theme it is a part of now. */
      merged_into: string | null
    }
    input_link: {
      input_id: string
      kind: LinkedKind
      key: string
      linked_at: Temporal.Instant
    }
    /** What was done with an input or a theme, seen from both ends; nobody is named. */
    input_trace: {
      id: string
      of_kind: 'input' | 'theme'
      of_key: string
      doing: Doing
      to_kind: LinkedKind | 'input' | 'theme'
      to_key: string
      at: Temporal.Instant
    }
    /** What came of what people said, in our own words. */
    input_news: {
      id: string
      kind: LinkedKind
      key: string
      words: string
      at: Temporal.Instant
    }
  }
}

export type Doing = 'linked' | 'unlinked' | 'merged' | 'unmerged' | 'split' | 'unsplit'
