import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { isYoung, youngOf } from './young.ts'

test('only those who are not of age are young, and of grown people nothing is kept', async () => {
  const { db, given } = await world()
  const [karen, noor] = [await given.person(), await given.person({ name: 'Noor', span: 'young' })]
  expect(await youngOf(db, [karen.id, noor.id])).toEqual(new Map([[noor.id, 'young']]))
  expect(await youngOf(db, [])).toEqual(new Map())
  expect(await isYoung(db, noor.id)).toBe(true)
  expect(await isYoung(db, karen.id)).toBe(false)
  expect(await isYoung(db, null)).toBe(false)
  await db.deleteFrom('person').where('id', '=', noor.id).execute()
  expect(await db.selectFrom('young_person').selectAll().execute()).toEqual([])
})
