import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { agreed, jensIn, poul } from './test-assisted.ts'

test('before a holiday Jens gives it to Rosa: then she reaches it and he does not', async () => {
  const w = await world()
  const [jens, rosa] = [await jensIn(w), await jensIn(w, 'Rosa')]
  const citizen = await w.given.person({ name: 'Ib' })
  const entry = await agreed(jens)
  expect((await jens.visit(`${entry}/giv`)).text).toContain('Rosa')
  expect((await jens.post(`${entry}/giv`, { to: citizen.id })).status).toBe(409)
  expect((await jens.post(`${entry}/giv`, { to: '' })).status).toBe(422)
  await jens.post(`${entry}/giv`, { to: rosa.personId })
  expect((await jens.get(entry)).status).toBe(404)
  expect((await rosa.visit(entry)).text).toContain('Aase')
})

test('a coordinator hands over all that a sick colleague has, and sees nobody’s name', async () => {
  const w = await world()
  const [jens, rosa] = [await jensIn(w), await jensIn(w, 'Rosa')]
  const entries = [await agreed(jens), await agreed(jens, poul)]
  const lead = await w.as((await w.given.person({ name: 'Kaj', roles: ['coordinator'] })).id)
  const shown = await lead.visit('/bord/fordel')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(shown.text).toContain('Jens har 2 aftaler')
  expect(shown.text).not.toMatch(/Aase|Poul/)
  await lead.post('/bord/fordel', { from: jens.personId, to: rosa.personId })
  for (const entry of entries) expect((await rosa.get(entry)).status).toBe(200)
  await w.db.deleteFrom('person').where('id', '=', rosa.personId).execute()
  expect((await lead.visit('/bord/fordel')).text).toContain('2 aftaler er ikke hos nogen')
  await lead.post('/bord/fordel', { from: '', to: jens.personId })
  expect((await jens.get(entries[0] ?? '')).status).toBe(200)
  expect((await jens.get('/bord/fordel')).status).toBe(404)
})
