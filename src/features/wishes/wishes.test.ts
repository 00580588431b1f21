import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { saysMeToo, shownWish, strik, writeWish } from './test-wishes.ts'

test('a wish is seen by nobody before a platform host has read it', async () => {
  const w = await world()
  const { id, next } = await writeWish(w)
  expect(next).toContain('/oensker/mit/')
  expect((await w.visit(next)).text).toContain('venter på at blive læst')
  expect((await w.visit('/oensker')).text).not.toContain(strik.words)
  expect((await w.get(`/oensker/${id}`)).status).toBe(404)
  const karen = await w.as((await w.given.person()).id)
  expect((await karen.get(`/oensker/${id}`)).status).toBe(404)
  expect((await karen.get(`/oensker/gennemsyn/${id}`)).status).toBe(404)
  expect((await w.post(`/oensker/${id}/ogsaa`, { contact: 'a@example.org' })).status).toBe(404)
  expect((await w.post(`/oensker/${id}/invitation`)).status).toBe(404)
})

test('a wish that was read is on the list with its area and ages, and without a name', async () => {
  const w = await world()
  const leif = await w.given.person({ name: 'Leif' })
  const by = await w.as(leif.id)
  const { id } = await shownWish(w, { ageFrom: '16', ageTo: '25' }, by)
  const list = await w.visit('/oensker')
  expect(list.text).toContain(strik.words)
  expect(list.text).toContain('For dem mellem 16 og 25 år.')
  expect(list.text).toContain('Fra Ry')
  const page = await w.visit(`/oensker/${id}`)
  for (const { text } of [list, page]) expect(text).not.toMatch(/Leif|example\.org/)
  expect(page.text).toContain('fredag 21. maj 2027')
})

test('others say "me too" with and without an account, each counted once', async () => {
  const w = await world()
  const { id } = await shownWish(w)
  const own = await saysMeToo(w, id, 'ole@example.org')
  expect((await w.visit(own)).text).toContain('Vi spørger dig først')
  await saysMeToo(w, id, 'Ole@Example.org')
  await saysMeToo(w, id, '22 34 56 78')
  const karen = await w.as((await w.given.person()).id)
  await karen.post(`/oensker/${id}/ogsaa`)
  await karen.post(`/oensker/${id}/ogsaa`)
  await w.post(`/oensker/${id}/ogsaa`, { contact: 'nobody-answers@example.org' })
  expect((await w.visit(`/oensker/${id}`)).text).toContain('3 andre vil det også.')
  expect((await karen.visit(`/oensker/${id}`)).text).toContain('Du står bag det her ønske')
})

test('the list is of one area, the newest or the most wanted first', async () => {
  const w = await world()
  await w.given.area({ id: 'galten', name: 'Galten', latitude: 56.159, longitude: 9.9169 })
  const { id } = await shownWish(w, { words: 'at synge' })
  w.time.at = w.time.at.add({ hours: 1 })
  await shownWish(w, { words: 'at danse', areaId: 'galten' })
  await saysMeToo(w, id, 'ole@example.org')
  const titles = async (query: string) =>
    [...(await w.visit(`/oensker${query}`)).document.querySelectorAll('h3')].map(
      ({ textContent }) => textContent,
    )
  expect(await titles('')).toEqual(['at danse', 'at synge'])
  expect(await titles('?sorter=flest')).toEqual(['at synge', 'at danse'])
  expect(await titles('?sted=galten')).toEqual(['at danse'])
  const empty = await w.visit('/oensker?sted=findes-ikke')
  expect(empty.text).toContain('Her er ingen ønsker endnu')
  expect(empty.document.querySelector('main a[href="/oensker/nyt"]')).not.toBeNull()
})

test('what is missing is said, and every word stays', async () => {
  const w = await world()
  await w.given.area()
  const answer = await w.post('/oensker/nyt', { ...strik, areaId: 'et-andet-sted', ageTo: '99' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Vælg et sted på listen.')
  expect(html).toContain(strik.words)
  expect(html).toContain('value="99"')
  expect(await w.db.selectFrom('wish').select('id').execute()).toEqual([])
})

test('pressing twice makes one wish', async () => {
  const w = await world()
  await w.given.area()
  const twice = await Promise.all([w.post('/oensker/nyt', strik), w.post('/oensker/nyt', strik)])
  expect(new Set(twice.map(location)).size).toBe(1)
  expect(await w.db.selectFrom('wish').select('id').execute()).toHaveLength(1)
})

test('the wish pages take at most three statements, however many there are', async () => {
  const w = await world()
  const { id } = await shownWish(w)
  await shownWish(w, { words: 'at synge' })
  await saysMeToo(w, id, 'ole@example.org')
  const karen = await w.as((await w.given.person()).id)
  for (const path of ['/oensker', '/oensker?sted=ry&sorter=flest', `/oensker/${id}`])
    for (const client of [w, karen]) {
      await client.visit(path)
      expect(w.statements().length, path).toBeLessThanOrEqual(3)
    }
})

test('an empty list of invitations leads to writing a wish', async () => {
  const w = await world()
  const { document } = await w.visit('/invitationer')
  expect(document.querySelector('.empty a[href="/oensker/nyt"]')).not.toBeNull()
  const form = await w.visit('/oensker/nyt')
  expect(form.document.querySelector('form[action="/oensker/nyt"]')).not.toBeNull()
})
