import { associationsOf } from '#features/associations/index.ts'
import { change, type InvitationInput, post } from '#features/invitations/index.ts'
import { startedLike } from '#features/joining/index.ts'
import { postingRefusal } from '#features/people/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Answers, typedLine } from './drafts/answers.ts'

/** Why this person cannot invite for that association, or null. */
export const hostRefusal = (mine: readonly { id: string }[], associationId: string | null) =>
  associationId === null || mine.some(({ id }) => id === associationId)
    ? null
    : 'not-your-association'

/**
 * Posts the draft as an invitation, or changes the one it is about; gives the invitation's id.
 * Locked and marked, so that pressing twice makes one. What was typed is gone from the draft then.
 */
export async function publish(
  work: Work,
  draftId: string,
  answers: Answers,
  input: InvitationInput,
) {
  const { db, actor, now } = work
  const draft = found(
    await db
      .selectFrom('draft')
      .selectAll()
      .where('id', '=', draftId)
      .where((eb) => eb.or([eb('person_id', '=', actor.id), eb('person_id', 'is', null)]))
      .forUpdate()
      .executeTakeFirst(),
  )
  if (draft.posted_at) return draft.invitation_id
  refuseIf(await postingRefusal(work))
  await checkHost(work, input, answers)
  if (input.pictureId) await describePicture(work, input.pictureId, answers)
  const id = draft.invitation_id ?? (await post(work, input, draft.id))
  if (!draft.invitation_id && answers.likeOf) await startedLike(work, id, answers.likeOf)
  if (draft.invitation_id) await change(work, draft.invitation_id, input)
  await db
    .updateTable('draft')
    .set({ invitation_id: id, posted_at: now, person_id: actor.id, answers: {}, updated_at: now })
    .where('id', '=', draftId)
    .execute()
  return id
}

async function checkHost(
  { db, actor }: Work,
  { associationId }: InvitationInput,
  answers: Answers,
) {
  if (associationId === (answers.kept?.associationId ?? null)) return
  const mine = await associationsOf(db, actor.id ?? '')
  refuseIf(hostRefusal(mine, associationId))
}

async function describePicture({ db }: Work, id: string, { look }: Answers) {
  const alt = typedLine(look, 'decorative') ? '' : typedLine(look, 'alt').trim()
  await db.updateTable('picture').set({ alt }).where('id', '=', id).execute()
}
