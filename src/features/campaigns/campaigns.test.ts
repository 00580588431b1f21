import sharp from 'sharp'
import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { aCampaign, winter, withFile } from './test-campaign.ts'

const later = (days: number) =>
  Temporal.Instant.from('2026-11-22T10:00:00Z').add({ hours: 24 * days })

test('the coordinator makes a campaign, and everybody sees what it leads to', async () => {
  const w = await world()
  await w.given.invitation({ title: 'Kaffe og kortspil' })
  const { made, at, lone } = await aCampaign(w, { areas: ['ry'] })
  expect(made.status).toBe(303)
  expect((await lone.visit('/kampagner')).text).toContain('Vinter ved bordet')
  expect((await lone.visit(at)).text).toContain('I gang til og med lørdag 28. november')
  const page = await w.visit('/k/vinter')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  for (const words of ['Nogen tager imod dig ved døren.', 'Kaffe og kortspil', '12 34 56 78'])
    expect(page.text).toContain(words)
  const [card] = page.document.querySelectorAll('.card a')
  expect(card?.getAttribute('href')).not.toContain('fra=')
})

test('it leads only to what fits its towns, its interests and whom it is for', async () => {
  const w = await world()
  await w.given.invitation({ title: 'Kaffe i Ry' })
  await w.given.area({ id: 'galten', name: 'Galten' })
  await w.given.invitation({
    title: 'Gåtur i Galten',
    areaId: 'galten',
    interests: ['natur.gaatur'],
  })
  await aCampaign(w, { areas: ['galten', 'findes-ikke'] })
  const galten = (await w.visit('/k/vinter')).text
  expect(galten).toContain('Gåtur i Galten')
  expect(galten).not.toContain('Kaffe i Ry')
  await aCampaign(w, { short: 'natur', interests: ['natur', 'mad'] })
  expect((await w.visit('/k/natur')).text).not.toContain('Kaffe i Ry')
  await aCampaign(w, { short: 'unge', who: ['hvem.unge'] })
  expect((await w.visit('/k/unge')).text).toContain('Der er ikke noget lige nu')
})

test('before its days only coordinators see it, and afterwards it says so kindly', async () => {
  const w = await world()
  const { lone } = await aCampaign(w, { from: '2026-12-01', until: '2026-12-24' })
  expect((await w.get('/k/vinter')).status).toBe(404)
  expect((await lone.visit('/k/vinter')).text).toContain('Andre kan se den tirsdag 1. december')
  w.time.at = later(10)
  expect((await w.visit('/k/vinter')).text).toContain('Nogen tager imod dig')
  w.time.at = later(40)
  const over = await w.visit('/k/vinter')
  expect(over.text).toContain('Den er slut nu')
  expect(over.document.querySelector('main a[href="/invitationer"]')).not.toBeNull()
})

test('a campaign is ended early, goes on again, and is changed', async () => {
  const w = await world()
  const { lone, at } = await aCampaign(w)
  await lone.post(`${at}/slut`)
  expect((await w.visit('/k/vinter')).text).toContain('Den er slut nu')
  await lone.post(`${at}/igen`)
  await lone.post(`${at}/ret`, { ...winter, title: 'Vinter igen' })
  const { text } = await w.visit('/k/vinter')
  expect(text).toContain('Vinter igen')
  expect(text).not.toContain('Den er slut nu')
})

test('one made after another has its words and its photo, and a word and days of its own', async () => {
  const w = await world()
  const photo = await sharp({ create: { width: 80, height: 50, channels: 3, background: '#0a0' } })
    .jpeg()
    .toBuffer()
  const { lone } = await aCampaign(w)
  const made = await lone.post(
    '/kampagner/ny',
    withFile({ ...winter, short: 'sol', alt: 'En sol' }, photo),
  )
  const id = (made.headers.get('location') ?? '').split('/').at(-1)
  const { document } = await lone.visit(`/kampagner/ny?som=${id}`)
  const value = (name: string) => document.querySelector(`[name="${name}"]`)?.getAttribute('value')
  expect([value('title'), value('like'), value('alt')]).toEqual([winter.title, id, 'En sol'])
  expect([value('short') ?? '', value('from') ?? '']).toEqual(['', ''])
  await lone.post('/kampagner/ny', { ...winter, short: 'maane', alt: 'En sol', like: id ?? '' })
  const image = (await w.visit('/k/maane')).document.querySelector('.cover img')
  expect(image?.getAttribute('alt')).toBe('En sol')
  const shown = await w.get(image?.getAttribute('src') ?? '')
  expect(shown.headers.get('content-type')).toBe('image/webp')
  await lone.post(`${made.headers.get('location')}/ret`, {
    ...winter,
    short: 'sol',
    noPicture: 'ja',
  })
  const drawn = (await w.visit('/k/sol')).document.querySelector('.cover img')
  expect(drawn?.getAttribute('src')).toContain('/billede/spisning-')
})

test('a word that looks like another leads to the same place, and cannot be taken twice', async () => {
  const w = await world()
  await aCampaign(w)
  for (const typed of ['Vinter', 'v1nter', 'vlnter'])
    expect((await w.get(`/k/${typed}`)).status, typed).toBe(200)
  const { made } = await aCampaign(w, { short: 'vlnter' })
  expect(made.status).toBe(422)
  expect(await made.text()).toContain('Ordet er brugt')
})
