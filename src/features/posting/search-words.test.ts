import { expect, test } from 'vitest'
import { answer, begin, location, postIt, walk } from '#test/posting.ts'
import { titles } from '#test/support/titles.ts'
import { world } from '#test/world.ts'

async function host() {
  const w = await world()
  const { hostId } = await w.given.invitation({ searchWords: ['Pétanque'] })
  const karen = await w.as(hostId)
  const draft = location(await karen.post('/opret')).split('/')[2] ?? ''
  return { ...w, karen, draft }
}

test('a host writes words to be found by; they lead to the search, and it finds by them', async () => {
  const { karen, draft, visit, statements } = await host()
  const hvad = { ...walk.hvad, searchWords: 'D&D,  quilt, PÉTANQUE' }
  await answer(karen, draft, { hvad })
  const step = await karen.visit(`/opret/${draft}/hvad`)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(step.text).toContain('Vi har forstået ordene sådan: D&D, quilt, Pétanque')
  expect((await karen.visit(`/opret/${draft}/se`)).text).toContain('D&D, quilt, Pétanque')
  await karen.post(`/opret/${draft}/se`, postIt)

  const page = await visit(`/invitationer/${draft}`)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(page.text).toContain('Find flere med samme ord')
  const links = [...page.document.querySelectorAll('a[href*="?q="]')]
  expect(links.map((link) => link.textContent)).toEqual(['D&D', 'quilt', 'Pétanque'])
  for (const link of links)
    expect(titles(await visit(link.getAttribute('href') ?? ''))).toContain('Gå en tur om søen')
  expect(titles(await visit('/invitationer?q=quilt'))).toEqual(['Gå en tur om søen'])
})

test('words stay when the rest is changed, and go when the host takes them away', async () => {
  const { given, as, visit } = await world()
  const { id, hostId } = await given.invitation({ searchWords: ['quilt', 'garn'] })
  const karen = await as(hostId)
  const edit = async (fields: Record<string, string>) => {
    const se = location(await karen.get(`/invitationer/${id}/ret`))
    await karen.post(se.replace('/se', '/hvad'), { ...walk.hvad, ...fields })
    await karen.post(se, postIt)
    return (await visit(`/invitationer/${id}`)).text
  }
  expect(await edit({})).toContain('quiltgarn')
  expect(await edit({ searchWords: 'garn' })).not.toContain('quilt')
  expect((await visit('/invitationer?q=quilt')).text).toContain('Ingen invitationer passer')
  expect(await edit({ searchWords: '' })).not.toContain('Find flere')
})

test('one like it begins with the same words', async () => {
  const { given, as } = await world()
  const { id } = await given.invitation({ searchWords: ['quilt'] })
  const bo = await as((await given.person({ name: 'Bo' })).id)
  const step = location(await bo.post(`/invitationer/${id}/magen-til`))
  const { document } = await bo.visit(step)
  expect(document.querySelector('#searchWords')?.getAttribute('value')).toBe('quilt')
})

test.each([
  ['et, to, tre, fire, fem, seks', 'Skriv højst fem ord.'],
  ['x'.repeat(31), 'er for kort eller for langt'],
  ['kaffe og kage til', 'med højst tre ord'],
  ['<b>kage', 'Vi kan ikke søge på ”&lt;b&gt;kage”'],
  ['ring 22 34 56 78', '22 34 56 78'],
])('%s: the same page, a sentence, and the words kept', async (searchWords, sentence) => {
  const w = await world()
  const { draft, post, visit } = await begin(w)
  const wrong = await post(`/opret/${draft}/hvad`, { ...walk.hvad, searchWords })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain(sentence)
  const { document } = await visit(`/opret/${draft}/hvad`)
  expect(document.querySelector('#searchWords')?.getAttribute('value')).toBe(searchWords)
  expect(await w.db.selectFrom('search_word').select('id').execute()).toEqual([])
})

test('whoever reads it first sees the words too', async () => {
  const { given, as } = await world()
  const { id } = await given.invitation({ inReview: true, searchWords: ['quilt'] })
  const kim = await as((await given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  expect((await kim.visit(`/gennemsyn/${id}`)).text).toContain('quilt')
})
