import type { InvitationStatus } from '#features/invitations/index.ts'
import { ownedBy, shownWords } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { startDraft } from '../drafts/keeping.ts'
import { prefill } from './prefilling.ts'

/** Why an invitation can no longer be changed, or null. */
export const editRefusal = ({ status }: { status: InvitationStatus }) =>
  status === 'cancelled' || status === 'refused' ? (`edit-${status}` as const) : null

/** The draft in which one's own invitation is changed: the one begun before, or a new one. */
export async function editDraft(work: Work, invitationId: string): Promise<string> {
  const { db, actor, now } = work
  const invitation = found(
    await db
      .selectFrom('invitation')
      .innerJoin('area', 'area.id', 'invitation.area_id')
      .leftJoin('place_asked', (join) =>
        join.onRef('invitation_id', '=', 'invitation.id').on('answer', 'is', null),
      )
      .leftJoin('meeting_place', (join) =>
        join.on((eb) =>
          eb(
            'meeting_place.id',
            '=',
            eb.fn.coalesce('place_asked.place_id', 'invitation.place_id'),
          ),
        ),
      )
      .leftJoin('association', 'association.id', 'invitation.association_id')
      .leftJoin('picture', 'picture.id', 'invitation.picture_id')
      .selectAll('invitation')
      .select(['area.name as area', 'meeting_place.name as place', 'picture.alt as picture_alt'])
      .select(['association.name as association', shownWords.as('search_words')])
      .select(['meeting_place.id as wishedId', 'place_asked.place_text as wishedText'])
      .where('invitation.id', '=', invitationId)
      .where(ownedBy(actor))
      .forUpdate('invitation')
      .executeTakeFirst(),
  )
  refuseIf(editRefusal(invitation))
  const begun = await db
    .selectFrom('draft')
    .select(['id', 'updated_at'])
    .where('invitation_id', '=', invitationId)
    .where('person_id', '=', actor.id)
    .where('posted_at', 'is', null)
    .executeTakeFirst()
  if (begun && Temporal.Instant.compare(begun.updated_at, invitation.changed_at) >= 0)
    return begun.id
  if (begun) await db.deleteFrom('draft').where('id', '=', begun.id).execute()
  const { wishedId, wishedText, ...shown } = invitation
  const wished = { place_id: wishedId, place_text: wishedText ?? shown.place_text }
  const answers = prefill({ ...shown, ...wished }, invitation, now)
  return startDraft(work, { invitationId, answers })
}
