import { expect, test } from 'vitest'
import { answer, begin, postIt, signIn } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { eraseOldDrafts } from './keeping.ts'

test('a draft is kept for 60 days after somebody last wrote in it', async () => {
  const w = await world()
  const browser = await begin(w)
  const drafts = async (days: number) => {
    w.time.at = w.time.at.add({ hours: 24 * days })
    await eraseOldDrafts(w.deps)
    return (await w.db.selectFrom('draft').select('id').execute()).length
  }
  expect(await drafts(59)).toBe(1)
  await answer(browser, browser.draft)
  expect(await drafts(60)).toBe(1)
  expect(await drafts(1)).toBe(0)
})

test('what was typed is gone from the draft when it is posted', async () => {
  const w = await world()
  const { cookie, draft, ...browser } = await begin(w)
  await answer(browser, draft)
  const leif = await signIn(w, cookie, 'leif@example.org')
  await leif.post(`/opret/${draft}/se`, postIt)
  const { answers, posted_at } = await w.db
    .selectFrom('draft')
    .selectAll()
    .executeTakeFirstOrThrow()
  expect(posted_at).not.toBeNull()
  expect(answers).toEqual({})
})

test('an unfinished draft goes with the account', async () => {
  const w = await world()
  const { id } = await w.given.person({ name: 'Leif' })
  await (await w.as(id)).post('/opret')
  await w.db.deleteFrom('person').where('id', '=', id).execute()
  expect(await w.db.selectFrom('draft').select('id').execute()).toEqual([])
})
