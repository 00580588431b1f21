import type { Role } from '#platform/role.ts'
import type { world } from '#test/world.ts'
import { newDutyUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

/** As a secretary writes it down: a visit in March and November. */
export const visit = {
  ...{ title: 'Besøg hos gadesygeplejersken', kind: 'practice-visit', bodyId: '' },
  ...{ months: ['3', '11'], day: '16', since: '2026-01-01', owner: '' },
}

/** Sanne is secretary and Kim sees to the visit she has written down. */
export async function withDuty(w: World) {
  const person = async (name: string, role: Role) => {
    const { id, email } = await w.given.person({ name, roles: [role] })
    return { id, email, ...(await w.as(id)) }
  }
  const sanne = await person('Sanne', 'secretary')
  const kim = await person('Kim', 'bridge-builder')
  await sanne.post(newDutyUrl, { ...visit, owner: kim.email })
  const { id } = await w.db.selectFrom('duty').select('id').executeTakeFirstOrThrow()
  return { sanne, kim, id, person }
}
