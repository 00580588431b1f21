import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseWithoutParent } from './without-parent.ts'

test('seven days after a parent took the yes back it is all erased, and the association is another’s', async () => {
  const w = await world()
  const signe = await w.given.person({ name: 'Signe', span: 'with-parent' })
  const ib = await w.given.person({ name: 'Ib' })
  const { id } = await w.given.association({ members: [signe.id] })
  const member = { association_id: id, since: w.time.at, role: 'helper' as const }
  await w.db
    .insertInto('association_member')
    .values({ ...member, person_id: ib.id })
    .execute()
  const parent = { channel: 'email' as const, address: 'lis@example.org' }
  const at = { asked_at: w.time.at, told_at: w.time.at, yes_at: w.time.at }
  await w.db
    .insertInto('parent_yes')
    .values({ id: 'a', person_id: signe.id, ...parent, ...at, taken_back_at: w.time.at })
    .execute()
  const left = async (hours: number) => {
    w.time.at = w.time.at.add({ hours })
    await eraseWithoutParent(w.deps)
    return w.db.selectFrom('person').select('first_name').execute()
  }
  expect(await left(24 * 7 - 1)).toHaveLength(2)
  expect(await left(1)).toEqual([{ first_name: 'Ib' }])
  const members = w.db.selectFrom('association_member').select(['person_id', 'role'])
  expect(await members.execute()).toEqual([{ person_id: ib.id, role: 'owner' }])
  expect(await w.db.selectFrom('parent_yes').selectAll().execute()).toEqual([])
})
