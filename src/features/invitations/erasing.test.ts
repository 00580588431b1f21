import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseGreeters } from './erasing.ts'

test('who met people is forgotten one year after an invitation is over', async () => {
  const { given, db, deps, time, visit } = await world()
  const { id } = await given.invitation()
  const row = async (days: number) => {
    time.at = time.at.add({ hours: 24 * days })
    await eraseGreeters(deps)
    const row = await db.selectFrom('invitation').selectAll().executeTakeFirstOrThrow()
    return JSON.stringify(row)
  }
  expect(await row(366)).toContain('Karen')
  expect(await row(1)).not.toContain('Karen')
  expect((await visit(`/invitationer/${id}`)).text).not.toContain('Karen')
  await row(1)
  const erased = db.selectFrom('event').select('id').where('name', '=', 'erasure.done')
  expect(await erased.execute()).toHaveLength(1)
})
