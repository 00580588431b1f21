import type { Generated } from 'kysely'
import type { MemberRole } from './roles.ts'

/** waiting and refused: its own people alone see it. archived: it has ended, and its name is free. */
export type AssociationStatus = 'waiting' | 'listed' | 'refused' | 'archived'

declare module '#platform/database/tables.ts' {
  interface Tables {
    association: {
      id: string
      name: string
      kind: string
      area_id: string
      summary: string
      interests: string[]
      created_at: Temporal.Instant
      status: Generated<AssociationStatus>
      /** The number of a company or association in the public register; never that of a person. */
      cvr: Generated<string | null>
      about: Generated<string>
      doings: Generated<string>
      /** Why it was refused. */
      reason: Generated<string>
      /** By a decision that its own people cannot change anything about. */
      removed_at: Generated<Temporal.Instant | null>
      /** When a platform host last answered; it can be taken back shortly after. */
      decided_at: Generated<Temporal.Instant | null>
      listed_at: Generated<Temporal.Instant | null>
      archived_at: Generated<Temporal.Instant | null>
    }
    association_member: {
      association_id: string
      person_id: string
      since: Temporal.Instant
      role: MemberRole
      /** They have said themselves that the page may show their first name. */
      meets: Generated<boolean>
      /** Personal: what somebody who meets newcomers says of themselves. Purpose: newcomers know whom to look for. Erased when they take it back or leave, or 30 days after the association ended. */
      meets_words: Generated<string>
    }
    association_claim: {
      id: string
      association_id: string
      person_id: string
      /** Personal: who somebody says they are to the association. Purpose: the municipality decides. Erased 30 days after the answer, or with the account. */
      words: string
      created_at: Temporal.Instant
      decided_at: Temporal.Instant | null
      decided_by: string | null
      approved: boolean | null
      /** Personal: why somebody was refused. Purpose: they are told. Erased 30 days after the answer. */
      reason: Generated<string>
    }
    association_invite: {
      id: string
      association_id: string
      /** Personal: whom somebody asks. Purpose: to write to them once. Erased when they answer, or after 14 days. */
      address: string
      role: MemberRole
      invited_by: string
      created_at: Temporal.Instant
      expires_at: Temporal.Instant
    }
  }
}
