import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { eraseOwners } from './erasing.ts'
import { remindOwners } from './reminding.ts'
import { withAction } from './test-actions.ts'
import { changeUrl, recommendationUrl, tellUrl } from './urls.ts'

test('who sees to it is reminded a week before, once, and again when the day is moved', async () => {
  const w = await world()
  const { sanne, jens, id } = await withAction(w)
  const on = async (day: string) => {
    w.time.at = Temporal.Instant.from(`${day}T07:10:00Z`)
    await remindOwners(w.deps)
    return (await w.outbox()).map(({ recipient, subject }) => [recipient, subject])
  }
  expect(await on('2026-11-23')).toEqual([])
  const told = [jens.email, 'Husk: Vi laver en folder.']
  expect(await on('2026-11-24')).toEqual([told])
  expect(await on('2026-11-25')).toEqual([told])
  const change = async (fields: Record<string, string>) =>
    (await w.as(sanne.id)).post(changeUrl(id), fields)
  const moved = { words: 'Vi laver en folder.', due: '2026-12-02', areaId: '', contact: '' }
  await change(moved)
  expect(await on('2026-11-26')).toEqual([told, told])
  await change({ ...moved, due: '2026-12-03' })
  await w.db.deleteFrom('person_role').where('person_id', '=', jens.id).execute()
  expect(await on('2026-11-27')).toEqual([told, told])
})

test('who follows the recommendation hears what came of it, once', async () => {
  const w = await world()
  const { owner, id } = await withAction(w)
  await w.settle()
  const follow = `${recommendationUrl('R1.2')}/foelg`
  const code = location(await w.post(follow, { contact: 'inger@example.org' }))
  const letter = (await w.outbox()).findLast((one) => one.code)
  await w.post(code, { code: letter?.code ?? '' })
  for (const outcome of ['Den ligger på biblioteket.', 'Den ligger også på rådhuset.'])
    await owner.post(tellUrl(id), { state: 'done', outcome })
  await w.settle()
  const told = (await w.outbox()).filter(({ subject }) => subject?.startsWith('Nyt om'))
  expect(told.map(({ recipient }) => recipient)).toEqual(['inger@example.org'])
  expect(told[0]?.body).toContain('Det er gjort: Vi laver en folder.')
})

test('who saw to it is forgotten a year after it ended', async () => {
  const w = await world()
  const { owner, id } = await withAction(w)
  await owner.post(tellUrl(id), { state: 'done', outcome: 'Den er trykt.' })
  const ownerOn = async (day: string) => {
    w.time.at = Temporal.Instant.from(`${day}T07:00:00Z`)
    await eraseOwners(w.deps)
    return (await w.db.selectFrom('action').select('owner_id').executeTakeFirst())?.owner_id
  }
  expect(await ownerOn('2027-11-22')).not.toBeNull()
  expect(await ownerOn('2027-11-23')).toBeNull()
})
