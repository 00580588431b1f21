import { expect, test } from 'vitest'
import type { Role } from '#platform/role.ts'
import { NOON, world } from '#test/world.ts'
import { employedOrElectedAt, employeeAt } from './holding.ts'
import type { Reach } from './reach.ts'

async function somebody(...roles: Role[]) {
  const { db, given } = await world()
  const { id, email } = await given.person({ name: 'Karen', roles })
  const reach: Reach = { channel: 'email', address: email }
  return { db, id, reach }
}

test('who is employed is found by their address until the last day is over', async () => {
  const { db, id, reach } = await somebody('secretary')
  expect(await employeeAt(db, reach, NOON)).toBe(id)
  await db.updateTable('person_role').set({ until: NOON }).execute()
  expect(await employeeAt(db, reach, NOON.subtract({ seconds: 1 }))).toBe(id)
  expect(await employeeAt(db, reach, NOON)).toBeUndefined()
})

test('who is elected is no employee', async () => {
  const { db, id, reach } = await somebody('council-member')
  expect(await employeeAt(db, reach, NOON)).toBeUndefined()
  expect(await employedOrElectedAt(db, reach, NOON)).toBe(id)
})

test('nobody is found where nobody has a role, or nobody has the address', async () => {
  const { db, reach } = await somebody()
  expect(await employedOrElectedAt(db, reach, NOON)).toBeUndefined()
  const unknown: Reach = { channel: 'email', address: 'ukendt@example.org' }
  expect(await employedOrElectedAt(db, unknown, NOON)).toBeUndefined()
})
