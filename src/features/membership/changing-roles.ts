import type { MemberRole } from '#features/associations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lastOwnerRefusal } from './owners.ts'
import { lockWithPeople } from './reach.ts'

interface About {
  associationId: string
  personId: string
}

/** Gives one of its people another role. Making somebody owner is how it is handed over. */
export async function changeRole(
  work: Work,
  { associationId, personId, role }: About & { role: MemberRole },
) {
  const { people } = await lockWithPeople(work, associationId, 'change-roles')
  const before = found(people.find(({ person_id }) => person_id === personId))
  if (before.role === role) return
  refuseIf(lastOwnerRefusal(people, personId))
  await work.db
    .updateTable('association_member')
    .set({ role })
    .where('association_id', '=', associationId)
    .where('person_id', '=', personId)
    .execute()
  if (before.role === 'owner') await forgetAsked(work, { associationId, personId })
  await work.record('association.role-changed', { associationId, personId, role })
}

/** Takes one of its people out. Oneself one takes out by leaving. */
export async function removePerson(work: Work, { associationId, personId }: About) {
  const { people } = await lockWithPeople(work, associationId, 'change-roles')
  found(people.find(({ person_id }) => person_id === personId))
  refuseIf(lastOwnerRefusal(people, personId))
  await takeOut(work, { associationId, personId })
  await work.record('association.person-removed', { associationId, personId })
}

/** Leaves. What one posted for the association stays with it. */
export async function leave(work: Work, associationId: string) {
  const { actor } = work
  const { people } = await lockWithPeople(work, associationId, 'leave')
  const personId = actor.id ?? ''
  refuseIf(lastOwnerRefusal(people, personId))
  await takeOut(work, { associationId, personId })
  await work.record('association.left', { associationId, personId })
}

async function takeOut(work: Work, about: About) {
  await work.db
    .deleteFrom('association_member')
    .where('association_id', '=', about.associationId)
    .where('person_id', '=', about.personId)
    .execute()
  await forgetAsked(work, about)
}

/** Who may no longer ask people leaves no question standing. */
async function forgetAsked({ db }: Work, { associationId, personId }: About) {
  await db
    .deleteFrom('association_invite')
    .where('association_id', '=', associationId)
    .where('invited_by', '=', personId)
    .execute()
}
