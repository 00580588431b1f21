import { expect, test } from 'vitest'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { world } from '#test/world.ts'
import { eraseEdits, eraseGreeters } from './erasing.ts'
import { change } from './posting/change.ts'

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

test('how an invitation was before it was changed is forgotten a month later', async () => {
  const { given, db, deps, time } = await world()
  const { id, hostId } = await given.invitation()
  const actor = { id: hostId, name: 'Karen', roles: [] }
  await perform(deps, actor, (work) =>
    change(work, id, { ...anInvitation(time.at), placeText: 'Hos Karen' }),
  )
  const kept = async (days: number) => {
    time.at = time.at.add({ hours: 24 * days })
    await eraseEdits(deps)
    return (await db.selectFrom('invitation_before').select('sequence').execute()).length
  }
  expect(await kept(30)).toBe(1)
  expect(await kept(1)).toBe(0)
})
