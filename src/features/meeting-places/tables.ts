import type { ColumnType, Generated } from 'kysely'
import type { FactId } from './describing/facts.ts'

export interface FactBefore {
  fact: FactId
  holds: boolean
  note: string
  checked_at: string | null
}

export interface ProposalRow {
  id: string
  name: string
  area_id: string
  whereabouts: string
  /** Personal: why somebody wants the place, in their own words. Purpose: to judge it. Erased 30 days after the answer, or after a year. */
  why: string
  /** Personal: an e-mail address or a telephone number. Purpose: to tell what came of it. Erased 30 days after the answer, or after a year. */
  contact: string
  language: string
  created_at: Temporal.Instant
  decided_at: Temporal.Instant | null
  /** Personal: who decided. Purpose: to ask why. Erased with the account, or 30 days after the answer. */
  decided_by: string | null
  /** Why not; empty for a yes. */
  reason: Generated<string>
  place_id: string | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    meeting_place: {
      id: string
      name: string
      area_id: string
      summary: string
      traits: string[]
      /** Not personal: where the house is. */
      address: Generated<string>
      latitude: number | null
      longitude: number | null
      opening: Generated<string>
      youth_hours: Generated<string>
      /** The association that looks after it and says who may meet there; nobody does by a lake. */
      keeper_id: Generated<string | null>
      /** The keeper wants to be asked before an invitation says it is here. */
      asks_first: Generated<boolean>
      /** Its page and the list have it no more, until somebody puts it back. */
      page_taken_down_at: Generated<Temporal.Instant | null>
      /** By a decision, and then no employee puts it back by hand. */
      removed_at: Generated<Temporal.Instant | null>
    }
    place_fact: {
      place_id: string
      fact: string
      holds: boolean
      note: string
      checked_at: Temporal.Instant | null
      /** Personal: who looked. Purpose: one can ask the one who was there. Erased with the account. */
      checked_by: string | null
    }
    /** What was said of a place before it was last written, for undoing it within a week. */
    place_facts_before: {
      place_id: string
      facts: ColumnType<FactBefore[], string, string>
      saved_at: Temporal.Instant
    }
    place_photo: {
      id: string
      place_id: string
      bytes: Buffer
      alt: string
      created_at: Temporal.Instant
    }
    place_proposal: ProposalRow
    /** An owner says that a place is theirs to look after; a platform host answers. */
    keeper_claim: {
      id: string
      place_id: string
      association_id: string
      person_id: string
      asks_first: boolean
      /** Personal: how somebody says they look after the place. Purpose: the municipality decides. Erased 30 days after the answer, or with the account. */
      words: string
      created_at: Temporal.Instant
      decided_at: Temporal.Instant | null
      approved: boolean | null
      /** Why not; empty for a yes. */
      reason: Generated<string>
    }
  }
}
