import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { titles } from '#test/support/titles.ts'
import { world } from '#test/world.ts'

const on = (day: string, rrule: string | null = null) => ({
  series: {
    start: Temporal.PlainDateTime.from(`2026-11-${day}`),
    minutes: 60,
    rrule,
    extra: [],
    except: [],
  },
})

test('the page shows the week day by day, and nothing of later or of other towns', async () => {
  const { given, visit, statements } = await world()
  await given.area({ id: 'galten', name: 'Galten', latitude: 56.159, longitude: 9.9169 })
  await given.invitation({ title: 'Kor hver dag', ...on('23T19:00', 'FREQ=DAILY;COUNT=3') })
  await given.invitation({ title: 'Om søndagen', ...on('29T10:00') })
  await given.invitation({ title: 'I Galten', areaId: 'galten' })
  await given.invitation({ title: 'Venter på et ja', inReview: true })

  const { document, text } = await visit('/omraader/ry')
  expect(statements().length).toBeLessThanOrEqual(3)
  const days = [...document.querySelectorAll('[aria-labelledby=uge] h3')].map((h) => h.textContent)
  expect(days).toEqual(['Mandag 23. november', 'Tirsdag 24. november', 'Onsdag 25. november'])
  expect(text).toContain('Kl. 19.00')
  for (const not of ['Om søndagen', 'I Galten', 'Venter på et ja']) expect(text).not.toContain(not)
})

test('the free chairs are those of the week: one card each, and none where all is taken', async () => {
  const w = await world()
  await w.given.invitation({ title: 'Kor', places: 8, ...on('23T19:00', 'FREQ=DAILY;COUNT=3') })
  const { id } = await w.given.invitation({ title: 'To ved bordet', places: 1 })
  expect(titles(await w.visit('/omraader/ry'))).toEqual(['To ved bordet', 'Kor'])
  await joinWithCode(w, id)
  const page = await w.visit('/omraader/ry')
  expect(titles(page)).toEqual(['Kor'])
  expect(page.document.querySelector('article .ring')).not.toBeNull()
  expect(page.text).toContain('To ved bordet')
})

test('a date called off is not in the week', async () => {
  const { given, visit, as } = await world()
  const { id, hostId } = await given.invitation({ title: 'Aflyst tur' })
  const host = await as(hostId)
  expect((await visit('/omraader/ry')).text).toContain('Aflyst tur')
  await host.post(`/invitationer/${id}/aflys`)
  const { text } = await visit('/omraader/ry')
  expect(text).not.toContain('Aflyst tur')
  expect(text).toContain('Her sker ikke noget i denne uge')
})

test('it says who is there, and leads to them, to the calendar and to the neighbours', async () => {
  const { given, db, visit, get } = await world()
  await given.area({ id: 'galten', name: 'Galten', latitude: 56.159, longitude: 9.9169 })
  const { id } = await given.association({ name: 'Strikkelauget Masken' })
  await db
    .insertInto('meeting_place')
    .values({ id: 'huset', name: 'Huset', area_id: 'ry', summary: 'Byens hus', traits: [] })
    .execute()
  const { document } = await visit('/omraader/ry')
  const links = [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href') ?? '')
  for (const to of [
    `/foreninger/${id}`,
    '/steder/huset',
    '/omraader/galten',
    '/omraader/ry/kalender.ics',
    '/omraader/ry/nyt.atom',
  ])
    expect(links).toContain(to)
  for (const link of new Set(links)) expect((await get(link)).status, link).toBeLessThan(400)
})

test('every town stands on the list, and one that is not there is not there', async () => {
  const { given, visit, get } = await world()
  await given.area()
  const { document } = await visit('/omraader')
  expect(document.querySelector('a[href="/omraader/ry"]')?.textContent).toContain('Ry')
  expect((await get('/omraader/atlantis')).status).toBe(404)
})

test('the map of an area has its own places, and the towns around to find one’s way by', async () => {
  const { given, db, visit, get } = await world()
  await given.area()
  await given.area({ id: 'galten', name: 'Galten og Skovby', latitude: 56.159, longitude: 9.9169 })
  const house = (id: string, area_id: string) => ({
    ...{ id, area_id, name: id, summary: 'Et hus', traits: [] },
    ...{ latitude: 56.09, longitude: 9.76 },
  })
  await db
    .insertInto('meeting_place')
    .values([house('her', 'ry'), house('der', 'galten')])
    .execute()
  const { document } = await visit('/omraader/ry')
  const answer = await get(document.querySelector('[data-map]')?.getAttribute('data-map') ?? '')
  const { features } = (await answer.json()) as { features: { properties: { name: string } }[] }
  expect(features.map(({ properties }) => properties.name)).toEqual([
    'Galten og Skovby',
    'Ry',
    'her',
  ])
  expect((await visit('/')).document.querySelector('script[src*=leaflet]')).toBeNull()
})

test('with a server of map pictures set, the page asks only us for them, and names who made them', async () => {
  const ground = { TILE_URL: 'https://tiles.example.org/{z}/{x}/{y}.png', TILE_CREDIT: '© Kort' }
  const { given, db, visit } = await world({ env: ground })
  await given.area()
  const at = { latitude: 56.09, longitude: 9.76 }
  await db
    .insertInto('meeting_place')
    .values({ id: 'her', area_id: 'ry', name: 'Huset', summary: 'Et hus', traits: [], ...at })
    .execute()
  const { document, text } = await visit('/omraader/ry')
  expect(document.querySelector('[data-map]')?.getAttribute('data-tiles')).toBe('/kort/{z}/{x}/{y}')
  expect(document.documentElement.outerHTML).not.toContain('tiles.example.org')
  expect(text).toContain('© Kort')
})
