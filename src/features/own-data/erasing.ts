import { forgetCompanion } from '#features/companions/index.ts'
import { forgetHost } from '#features/invitations/index.ts'
import { forgetJoining, type House } from '#features/joining/index.ts'
import { archive, changeRole } from '#features/membership/index.ts'
import { forgetTranslations } from '#features/translations/index.ts'
import { forgetMessages } from '#platform/mail/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { belongingsOf, toEnd, toHandOver } from './belongings.ts'
import { emptyAssociations, forgetRows } from './forgetting-rows.ts'
import { fieldOf, handingProblems } from './handing-over.ts'
import { guestSubject, personSubject } from './subject.ts'

/** Why it cannot be done yet, or null: an association is never left without an owner. */
export const eraseRefusal = (problems: Readonly<Record<string, string>>) =>
  Object.keys(problems).length > 0 ? 'hand-over-first' : null

/**
 * Forgets the actor, at once and for good. Whoever counted on them is told what happens and not
 * who it was. Every session ends with the account.
 */
export async function eraseMe(
  work: Work,
  house: House,
  chosen: Readonly<Record<string, string>>,
): Promise<void> {
  const { db, actor, now } = work
  const personId = actor.id ?? ''
  const subject = found(await personSubject(db, personId))
  const belongings = await belongingsOf(db, personId, now)
  refuseIf(eraseRefusal(handingProblems(belongings, chosen)))
  for (const { id: associationId } of toHandOver(belongings)) {
    const heir = chosen[fieldOf(associationId)] ?? ''
    await changeRole(work, { associationId, personId: heir, role: 'owner' })
  }
  const ending = toEnd(belongings).map(({ id }) => id)
  await forgetMessages(db, {
    to: [...subject.emails, ...subject.phones, ...subject.endpoints],
    about: [personId, ...subject.joiningIds],
  })
  await forgetCompanion(work, personId)
  for (const joiningId of subject.joiningIds.toSorted()) await forgetJoining(work, house, joiningId)
  await forgetRows(work, subject)
  const host = { personId, name: subject.firstName, ending }
  await forgetTranslations(work, host)
  await forgetHost(work, host)
  for (const associationId of ending) await archive(work, associationId)
  await emptyAssociations(work, ending)
  await db.deleteFrom('person').where('id', '=', personId).execute()
  await work.record('person.erased', { personId })
}

/** Forgets one joining of somebody without an account. Twice is once. */
export async function eraseJoining(work: Work, house: House, joiningId: string): Promise<void> {
  const subject = await guestSubject(work.db, joiningId)
  if (!subject) return
  const { address } = await work.db
    .selectFrom('joining')
    .select('address')
    .where('id', '=', joiningId)
    .executeTakeFirstOrThrow()
  await forgetMessages(work.db, { about: [joiningId] })
  await forgetLettersTo(work, { address, joiningId })
  await forgetJoining(work, house, joiningId)
}

/** What was written to the address about this joining: each letter has the link of the place in it. */
async function forgetLettersTo(
  { db }: Work,
  { address, joiningId }: { address: string; joiningId: string },
): Promise<void> {
  await db
    .deleteFrom('message')
    .where('recipient', '=', address)
    .where((eb) =>
      eb.or([
        eb('body', 'like', `%${joiningId}%`),
        eb(
          eb.selectFrom('joining').select('invitation_id').where('id', '=', joiningId),
          '=',
          eb.fn.any('message.about'),
        ),
      ]),
    )
    .execute()
}
