import { rolesFor } from '#features/associations/index.ts'
import { lockInvitation } from '#features/invitations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'

/** What the associations a person hosts for were asked, and what they said. */
export const askedOf = (db: Db | Tx, personId: string | null) =>
  db
    .selectFrom('cohost')
    .innerJoin('association', 'association.id', 'cohost.association_id')
    .innerJoin('invitation', 'invitation.id', 'cohost.invitation_id')
    .where('association.status', '=', 'listed')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('association_member')
          .select('role')
          .whereRef('association_member.association_id', '=', 'association.id')
          .where('person_id', '=', personId)
          .where('role', 'in', rolesFor('host-together')),
      ),
    )

/** One of them with its invitation, locked; undefined outside the person's reach. */
export async function lockAsked(work: Work, cohostId: string, personId: string | null) {
  const asked = await askedOf(work.db, personId)
    .select(['cohost.id', 'cohost.invitation_id'])
    .where('cohost.id', '=', cohostId)
    .executeTakeFirst()
  const invitation = asked && (await lockInvitation(work, asked.invitation_id))
  const cohost = await work.db
    .selectFrom('cohost')
    .selectAll()
    .where('id', '=', cohostId)
    .forUpdate()
    .executeTakeFirst()
  return invitation && cohost ? { invitation, cohost } : undefined
}
