import { rolesFor } from '#features/associations/index.ts'
import { lockInvitation } from '#features/invitations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'

/** The places a person answers for: those their associations look after. */
export const keptBy = (db: Db | Tx, personId: string | null) =>
  db
    .selectFrom('meeting_place')
    .innerJoin('association as keeper', 'keeper.id', 'meeting_place.keeper_id')
    .innerJoin('association_member as own', 'own.association_id', 'keeper.id')
    .where('keeper.status', '=', 'listed')
    .where('own.person_id', '=', personId)
    .where('own.role', 'in', rolesFor('answer-for-place'))

/** What those places are asked about, and what was said. */
export const askedOf = (db: Db | Tx, personId: string | null) =>
  keptBy(db, personId)
    .innerJoin('place_asked', 'place_asked.place_id', 'meeting_place.id')
    .innerJoin('invitation', 'invitation.id', 'place_asked.invitation_id')

export interface Question {
  invitationId: string
  placeId: string
  /** Who answers: signed in, or the one the letter was written to. */
  personId: string | null
}

/** One question with its invitation, locked; undefined outside the person's reach. */
export async function lockAsked(work: Work, { invitationId, placeId, personId }: Question) {
  const within = await askedOf(work.db, personId)
    .select('place_asked.place_id')
    .where('place_asked.invitation_id', '=', invitationId)
    .where('place_asked.place_id', '=', placeId)
    .executeTakeFirst()
  const invitation = within && (await lockInvitation(work, invitationId))
  const asked =
    invitation &&
    (await work.db
      .selectFrom('place_asked')
      .selectAll()
      .where('invitation_id', '=', invitationId)
      .where('place_id', '=', placeId)
      .executeTakeFirst())
  return invitation && asked ? { invitation, asked } : undefined
}
