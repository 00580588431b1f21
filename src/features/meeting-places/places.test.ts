import { expect, test } from 'vitest'
import { withPlace } from './test-place.ts'

const described = { name: 'Medborgerhuset', summary: 'Byens hus', address: 'Ved søen' }

test('Kim sees to the ramp, and the page says that Kim did, and when', async () => {
  const { kim, visit, statements } = await withPlace()
  const before = await visit('/steder/huset')
  expect(before.text).toContain('Det ved vi ikke endnu:')
  const answer = await kim.post('/steder/huset/adgang', {
    'adgang-trinfri': 'ja',
    'adgang-trinfri-note': 'Rampe i gården',
    'adgang-trinfri-set': 'ja',
    'adgang-toilet': 'nej',
  })
  expect(answer.status).toBe(303)
  const { text } = await visit('/steder/huset')
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(text).toMatch(
    /Der er ingen trinRampe i gårdenKim fra kommunen så efter søndag 22. november/,
  )
  expect(text).toContain('Der er ikke toilet til kørestolIkke set efter endnu')
})

test('beside the bus stands which line and which stop, and who looked', async () => {
  const { kim, visit } = await withPlace()
  expect((await visit('/steder/huset')).document.querySelector('.sketch')).toBeNull()
  expect((await kim.visit('/steder/huset/adgang')).text).toContain(
    'Hvilken linje, og hvilket stoppested?',
  )
  const bus = { 'transport-bus': 'ja', 'transport-bus-note': 'Linje 311, Ry Torv' }
  await kim.post('/steder/huset/adgang', { ...bus, 'transport-bus-set': 'ja' })
  expect((await visit('/steder/huset')).text).toMatch(
    /Bussen holder tæt påLinje 311, Ry TorvKim fra kommunen så efter søndag/,
  )
})

test('who changes an answer without looking takes back that somebody looked', async () => {
  const { kim, visit, time } = await withPlace()
  const seen = { 'adgang-trinfri': 'ja', 'adgang-trinfri-set': 'ja' }
  await kim.post('/steder/huset/adgang', seen)
  time.at = time.at.add({ hours: 20 })
  await kim.post('/steder/huset/adgang', { 'adgang-trinfri': 'ja' })
  expect((await visit('/steder/huset')).text).toContain('Kim fra kommunen så efter søndag')
  await kim.post('/steder/huset/adgang', { 'adgang-trinfri': 'nej' })
  expect((await visit('/steder/huset')).text).toContain('Der er trinIkke set efter endnu')
})

test('nobody can have seen what they do not know, and what was written is kept', async () => {
  const { kim } = await withPlace()
  const answer = await kim.post('/steder/huset/adgang', {
    'ro-stille-set': 'ja',
    'ro-stille-note': 'Der var lukket',
  })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Vælg det, du så, når du har set efter.')
  expect(html).toContain('Der var lukket')
})

test('when Kim leaves, it still says that the municipality looked', async () => {
  const { kim, kimId, db, visit } = await withPlace()
  const seen = { 'adgang-trinfri': 'ja', 'adgang-trinfri-set': 'ja' }
  await kim.post('/steder/huset/adgang', seen)
  await db.deleteFrom('person').where('id', '=', kimId).execute()
  const { text } = await visit('/steder/huset')
  expect(text).toContain('Kommunen så efter søndag 22. november')
})

test('the page tells the hours, those for young people, and how one finds it', async () => {
  const { kim, visit, statements } = await withPlace()
  const hours = { opening: 'Mandag kl. 10 til 17\nTirsdag lukket', youthHours: 'Fredag kl. 18' }
  await kim.post('/steder/huset/ret', { ...described, ...hours, position: '56,09 9,76' })
  const { text, document } = await visit('/steder/huset')
  expect(statements().length).toBeLessThanOrEqual(3)
  for (const said of ['Ved søen', 'Mandag kl. 10 til 17', 'Tirsdag lukket', 'Fredag kl. 18'])
    expect(text).toContain(said)
  expect(document.querySelector('.sketch figcaption')?.textContent).toBe(
    'Cirka 300 meter vest for midten af Ry',
  )
  expect((await kim.visit('/steder/huset/ret')).document.querySelector('#position')).toHaveProperty(
    'value',
    '56.09, 9.76',
  )
})

test('a position that is somewhere else is told, and every word is kept', async () => {
  const { kim } = await withPlace()
  const answer = await kim.post('/steder/huset/ret', { ...described, position: '9.76, 56.09' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Det ligger uden for Danmark')
  expect(html).toContain('value="9.76, 56.09"')
})

test('what happens at a place stands on its page, and only what all may see', async () => {
  const { given, visit } = await withPlace()
  await given.invitation({ title: 'Kaffe i huset', placeId: 'huset' })
  await given.invitation({ title: 'Kaffe et andet sted' })
  await given.invitation({ title: 'Venter på et ja', placeId: 'huset', inReview: true })
  const { document } = await visit('/steder/huset')
  const cards = [...document.querySelectorAll('article h3')].map((one) => one.textContent)
  expect(cards).toEqual(['Kaffe i huset'])
})

test('only a platform host may write about a place', async () => {
  const { given, as, get, visit } = await withPlace()
  const inger = await as((await given.person({ name: 'Inger' })).id)
  for (const door of ['ret', 'adgang', 'billeder']) {
    expect((await inger.post(`/steder/huset/${door}`, described)).status).toBe(404)
    expect((await inger.get(`/steder/huset/${door}`)).status).toBe(404)
  }
  expect((await visit('/steder/huset')).document.querySelector('a[href$="/ret"]')).toBeNull()
  expect((await get('/steder/findes-ikke')).status).toBe(404)
})

test('the list of places leads to each page', async () => {
  const { visit, statements } = await withPlace()
  const { document } = await visit('/steder')
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(document.querySelector('a[href="/steder/huset"]')?.textContent).toBe('Medborgerhuset')
})

test('the map has the places that have a position, each with its page, and needs three statements', async () => {
  const { kim, visit, get, statements } = await withPlace()
  const before = await visit('/steder')
  expect(before.document.querySelector('[data-map]')).toBeNull()
  expect(before.document.querySelector('script[src*=leaflet]')).toBeNull()
  await kim.post('/steder/huset/ret', { ...described, position: '56.09, 9.76' })
  const { document } = await visit('/steder')
  expect(document.querySelector('script[src*=leaflet]')).not.toBeNull()
  const points = await get(document.querySelector('[data-map]')?.getAttribute('data-map') ?? '')
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(points.headers.get('content-type')).toBe('application/geo+json')
  const { features } = (await points.json()) as {
    features: { geometry: { coordinates: number[] }; properties: { href?: string } }[]
  }
  const places = features.filter(({ properties }) => properties.href)
  expect(places.map(({ properties }) => properties.href)).toEqual(['/steder/huset'])
  expect(places[0]?.geometry.coordinates).toEqual([9.76, 56.09])
})
