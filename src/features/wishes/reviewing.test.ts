import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { shownWish, strik, writeWish } from './test-wishes.ts'

test('a no needs a reason, and the one who wishes is told it', async () => {
  const w = await world()
  const { id, next } = await writeWish(w, { contact: 'inger@example.org' })
  const own = location(await w.post(next, { code: (await w.outbox())[0]?.code ?? '' }))
  const kim = await w.as((await w.given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  expect((await kim.visit('/oensker/gennemsyn')).text).toContain(strik.words)
  const empty = await page(
    kim.post(`/oensker/gennemsyn/${id}`, { decision: 'refused', reason: '' }),
  )
  expect(empty.status).toBe(422)

  const reason = 'Der står et navn i dit ønske.'
  await kim.post(`/oensker/gennemsyn/${id}`, { decision: 'refused', reason })
  await w.settle()
  await w.settle()
  const letters = await w.outbox()
  expect(letters).toHaveLength(2)
  expect(letters[1]?.body).toContain(reason)
  expect((await w.visit(own)).text).toContain(reason)
  expect((await w.get(`/oensker/${id}`)).status).toBe(404)
})

test('an answer taken back at once reaches nobody, and the wish is gone from the list', async () => {
  const w = await world()
  const leif = await w.as((await w.given.person({ name: 'Leif' })).id)
  const { id, staff } = await shownWish(w, {}, leif)
  await staff.post(`/oensker/gennemsyn/${id}/ned`)
  await w.settle()
  expect(await w.outbox()).toEqual([])
  expect((await w.visit('/oensker')).text).not.toContain(strik.words)

  await staff.post(`/oensker/gennemsyn/${id}`, { decision: 'shown' })
  await w.settle()
  const [letter] = await w.outbox()
  expect(letter?.subject).toBe('Andre kan se dit ønske nu')
  expect(letter?.body).toContain(`/oensker/${id}`)
})

test('two platform hosts cannot answer the same wish', async () => {
  const w = await world()
  const { id, staff } = await shownWish(w)
  const late = await page(
    staff.post(`/oensker/gennemsyn/${id}`, { decision: 'refused', reason: 'Nej' }),
  )
  expect(late.status).toBe(409)
  expect(late.text).toContain('En anden nåede at svare')
})
