import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { atTheDesk, hasSaid } from '#test/support/desk.ts'
import { world } from '#test/world.ts'
import { followThemeUrl, inputUrl, tellUrl, themesUrl, themeUrl } from './urls.ts'

async function withThemes() {
  const w = await world()
  const desk = await atTheDesk(w)
  for (const name of ['Bænke', 'Stier']) await desk.secretary.post(themesUrl, { name })
  const themes = await w.db.selectFrom('input_theme').selectAll().orderBy('name').execute()
  const [benches = '', paths = ''] = themes.map(({ id }) => id)
  return { w, ...desk, benches, paths }
}

test('a theme tells everybody what was said and what came of it, and shows only what it may', async () => {
  const { w, secretary, id, url, to, target, benches } = await withThemes()
  const silent = await hasSaid(w, { words: 'Jeg tør ikke gå der.', consent: 'anonymous' })
  for (const one of [id, silent]) await secretary.post(`${inputUrl(one)}/emne`, { theme: benches })
  await secretary.post(`${url}/knyt`, { to: target })
  await secretary.post(tellUrl(to), { words: 'Bænken kommer i maj.' })
  const { text } = await w.visit(themeUrl(benches))
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Hvad skete der med det, vi sagde om ”Bænke”?')
  expect(text).toContain('2 har sagt noget.')
  expect(text).toContain('Der mangler en bænk ved stien.')
  expect(text).toContain('Bænken kommer i maj.')
  expect(text).not.toContain('Jeg tør ikke gå der.')
})

test('two themes become one and two again, and nothing that was said is lost', async () => {
  const { w, secretary, url, benches, paths } = await withThemes()
  await secretary.post(`${url}/emne`, { theme: benches })
  await secretary.post(`${themesUrl}/${benches}/sammen`, { into: paths })
  const moved = await w.get(themeUrl(benches))
  expect(location(moved)).toBe(themeUrl(paths))
  expect((await w.visit(themeUrl(paths))).text).toContain('1 har sagt noget.')
  const refused = await secretary.post(`${url}/emne`, { theme: benches })
  expect(refused.status).toBe(409)
  await secretary.post(`${themesUrl}/${benches}/hver-for-sig`)
  expect((await w.visit(themeUrl(paths))).text).toContain('Ingen har sagt noget endnu.')
  expect((await w.visit(themeUrl(benches))).text).toContain('1 har sagt noget.')
  const traces = await w.db.selectFrom('input_trace').select(['doing', 'of_kind']).execute()
  expect(traces).toEqual([
    { doing: 'merged', of_kind: 'theme' },
    { doing: 'unmerged', of_kind: 'theme' },
  ])
})

test('who follows a theme is told what came of what people said, once', async () => {
  const { w, secretary, url, to, target, benches } = await withThemes()
  await secretary.post(`${url}/emne`, { theme: benches })
  await secretary.post(`${url}/knyt`, { to: target })
  const code = location(await w.post(followThemeUrl(benches), { contact: 'ea@example.org' }))
  await w.post(code, { code: (await w.outbox()).at(-1)?.code ?? '' })
  for (const _ of [1, 2]) await secretary.post(tellUrl(to), { words: 'Bænken kommer i maj.' })
  await w.settle()
  const news = (await w.outbox()).filter(({ code: own }) => own === null)
  expect(news.map(({ recipient }) => recipient)).toEqual(['ea@example.org'])
  expect(news[0]?.body).toContain('Bænken kommer i maj.')
})
