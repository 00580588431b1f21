import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseOldCodes } from './erasing.ts'

test('a code that nobody used is forgotten with its address when it no longer works', async () => {
  const { post, time, deps, db } = await world()
  await post('/log-ind', { contact: 'inger@example.org' })
  const kept = async (minutes: number) => {
    time.at = time.at.add({ minutes })
    await eraseOldCodes(deps)
    const rows = await db.selectFrom('sign_in_code').select('address').execute()
    return rows.map(({ address }) => address)
  }
  expect(await kept(29)).toEqual(['inger@example.org'])
  expect(await kept(1)).toEqual([])
})
