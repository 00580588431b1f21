import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { bring, event, knitters, welcomeTyped } from './test-calendar.ts'
import { endUrl, welcomeUrl } from './urls.ts'

test('who brought a calendar in is forgotten with the account, and the calendar stays', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  await bring(birthe, association.id, event('1', 1))
  const added = () => at.db.selectFrom('calendar').select('added_by').execute()
  expect(await added()).toEqual([{ added_by: expect.any(String) }])
  await at.db.deleteFrom('person').execute()
  expect(await added()).toEqual([{ added_by: null }])
})

test('who welcomes people is forgotten when the calendar is ended', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const id = await bring(birthe, association.id, event('1', 1))
  await birthe.post(welcomeUrl(id), welcomeTyped)
  await birthe.post(endUrl(id))
  expect(await at.db.selectFrom('calendar').select('welcome').execute()).toEqual([])
})
