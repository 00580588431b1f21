import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { aCampaign, winter, withFile } from './test-campaign.ts'

test.each([
  ['title', '', 'Skriv, hvad den hedder.'],
  ['sentence', 'a'.repeat(141), 'Skriv højst 140 tegn.'],
  ['words', ' ', 'Skriv lidt om, hvad der sker.'],
  ['words', 'Ring til Ida på 22 33 44 55', '22 33 44 55'],
  ['short', '7', 'Skriv et ord på 3 til 12 bogstaver'],
  ['from', '2026-02-30', 'Vælg den første dag.'],
  ['until', '', 'Vælg den sidste dag.'],
  ['until', '2026-11-01', 'Den sidste dag ligger før den første.'],
  ['until', '2028-11-01', 'En kampagne varer højst et år.'],
  ['cover', 'kat', 'Vælg en af tegningerne.'],
])('a campaign with %s as “%s” is shown again with every word', async (name, typed, problem) => {
  const w = await world()
  const { made } = await aCampaign(w, { areas: ['ry'], [name]: typed })
  expect(made.status).toBe(422)
  const shown = await page(Promise.resolve(made))
  expect(shown.text).toContain(problem)
  const kept = name === 'title' ? winter.sentence : winter.title
  expect(shown.document.documentElement.outerHTML).toContain(kept)
  expect(await w.db.selectFrom('campaign').select('id').execute()).toEqual([])
})

test('a photo must say what it shows or that it is decoration, and must be a photo', async () => {
  const w = await world()
  const { lone, at } = await aCampaign(w)
  const file = (fields: Record<string, string>) =>
    page(lone.post(`${at}/ret`, withFile({ ...winter, ...fields }, Buffer.from('<svg/>'))))
  expect((await file({})).text).toContain('Skriv, hvad billedet viser')
  expect((await file({ decorative: 'ja' })).text).toContain('Vi kan ikke læse billedet')
})

test('the address of a campaign that is not there is answered in plain words', async () => {
  const w = await world()
  const { lone } = await aCampaign(w)
  for (const path of ['/k/intet', '/k/vinter/x', '/k/billede/intet.webp'])
    expect((await w.get(path)).status, path).toBe(404)
  for (const path of ['', '/ret', '/tal', '/flyer', '/skaerm.png', '/annonce.pdf'])
    expect((await lone.get(`/kampagner/aaaaaaaaaaaa${path}`)).status, path).toBe(404)
  expect((await lone.get('/kampagner/ny?som=intet')).status).toBe(404)
})
