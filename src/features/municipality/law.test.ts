import { expect, test } from 'vitest'
import { NOON, world } from '#test/world.ts'
import { lawOf } from './index.ts'

test('what the municipality has set holds instead of what we know', async () => {
  const { db } = await world()
  expect(await lawOf(db)).toMatchObject({ ownAccountAge: 15, complaintMonths: 6 })
  const value = JSON.stringify({ name: 'Tilsynet', url: 'https://tilsyn.example.org' })
  await db
    .insertInto('municipal_setting')
    .values({ name: 'dsaAuthority', value, changed_at: NOON, changed_by: null })
    .execute()
  expect(await lawOf(db)).toMatchObject({ ownAccountAge: 15, dsaAuthority: { name: 'Tilsynet' } })
})
