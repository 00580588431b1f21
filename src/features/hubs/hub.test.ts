import { expect, test } from 'vitest'
import { HOUSE, withHub, withOpenHub, words } from './test-hub.ts'

test('a house is seen by those who make it alone, until they show it', async () => {
  const { get, visit, coordinator, owner, addRoom, open } = await withHub()
  expect((await get(HOUSE)).status).toBe(404)
  expect((await owner.get(HOUSE)).status).toBe(404)
  expect((await coordinator.visit(HOUSE)).text).toContain('Andre kan ikke se huset')
  expect((await open()).status).toBe(409)
  await addRoom()
  expect((await open()).headers.get('location')).toBe(HOUSE)
  expect((await visit(HOUSE)).text).not.toContain('Andre kan ikke se huset')
})

test('who comes by reads where to go, how they are met, when it is open, and what is not there yet', async () => {
  const { visit, statements } = await withOpenHub()
  const { text, document } = await visit(HOUSE)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(document.querySelector('h1')?.textContent).toBe('Søhuset')
  for (const said of ['Ved åen', 'Møllen i Ry', 'grøn trøje', words.opening, words.youthHours])
    expect(text).toContain(said)
  expect(text).toContain('Vi bygger et øverum.')
  expect(document.querySelector('a[href="tel:+4522345678"]')).not.toBeNull()
})

test('what happens in its rooms this week stands there, and what is for the young', async () => {
  const { given, visit, place, addRoom } = await withOpenHub()
  await place('laden')
  await addRoom('laden')
  await given.invitation({ title: 'Strik i møllen', placeId: 'moellen' })
  await given.invitation({ title: 'Spilaften', placeId: 'laden', traits: ['hvem.unge'] })
  await given.invitation({ title: 'Et andet sted', traits: ['hvem.unge'] })
  await given.invitation({ title: 'Venter på et ja', placeId: 'laden', inReview: true })
  const { document, text } = await visit(HOUSE)
  const week = [...document.querySelectorAll('.week a')].map((one) => one.textContent)
  expect(week.toSorted()).toEqual(['Spilaften', 'Strik i møllen'])
  const young = [...document.querySelectorAll('#unge ~ * h3, article h3')]
  expect(young.map((one) => one.textContent)).toEqual(['Spilaften'])
  expect(text).not.toContain('Et andet sted')
})

test('a room whose page was taken down is not shown, and nothing sends anybody there', async () => {
  const { db, visit, given, time, place, addRoom } = await withOpenHub()
  await place('laden', { name: 'Laden' })
  await addRoom('laden')
  await given.invitation({ title: 'Spilaften', placeId: 'laden' })
  const hidden = { page_taken_down_at: time.at }
  await db.updateTable('meeting_place').set(hidden).where('id', '=', 'laden').execute()
  const { text } = await visit(HOUSE)
  expect(text).toContain('Møllen')
  for (const gone of ['Laden', 'Spilaften']) expect(text).not.toContain(gone)
})

test('the only house is where the list leads; with two there is a list', async () => {
  const { get, visit, coordinator, place } = await withOpenHub()
  const answer = await get('/huse')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, HOUSE])
  expect((await coordinator.visit('/huse')).text).toContain('Vist for alle')
  await coordinator.post('/huse/nyt', { ...words, name: 'Skovhuset' })
  await coordinator.post('/huse/skovhuset/rum', { place: await place('laden') })
  await coordinator.post('/huse/skovhuset/aabn')
  const { document } = await visit('/huse')
  const links = [...document.querySelectorAll('main li a')].map((one) => one.getAttribute('href'))
  expect(links).toEqual(['/huse/skovhuset', HOUSE])
})

test('before there is a house, the list says where people meet', async () => {
  const { visit } = await withHub()
  const { document, text } = await visit('/huse')
  expect(text).toContain('Her er ikke et hus endnu')
  expect(text).not.toContain('Søhuset')
  expect(document.querySelector('main a[href="/steder"]')).not.toBeNull()
})

test('what was not understood is said, and every word is kept', async () => {
  const { coordinator } = await withHub()
  const typed = { ...words, summary: '', phone: '123', welcome: 'En i rød hat' }
  for (const door of ['/huse/nyt', `${HOUSE}/ret`]) {
    const answer = await coordinator.post(door, typed)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const said of ['Skriv en sætning om huset.', 'otte tal', 'En i rød hat', 'value="123"'])
      expect(html).toContain(said)
  }
  const private_ = { ...words, welcome: 'Skriv til bo@example.org' }
  expect(await (await coordinator.post('/huse/nyt', private_)).text()).toContain('bo@example.org')
  const nothing = await coordinator.post(`${HOUSE}/rum`, { place: '' })
  expect(nothing.status).toBe(422)
  expect(await nothing.text()).toContain('Vælg et sted.')
})

test('a house that gets another name keeps its address', async () => {
  const { coordinator, visit } = await withOpenHub()
  const { document } = await coordinator.visit(`${HOUSE}/ret`)
  expect(document.querySelector('#phone')).toHaveProperty('value', '+4522345678')
  await coordinator.post(`${HOUSE}/ret`, { ...words, name: 'Huset ved søen' })
  expect((await visit(HOUSE)).document.querySelector('h1')?.textContent).toBe('Huset ved søen')
})

test('an open house keeps a room; closed, it is gone for others, and can be shown again', async () => {
  const { coordinator, get, visit, open } = await withOpenHub()
  expect((await coordinator.post(`${HOUSE}/rum/moellen/fjern`)).status).toBe(409)
  await coordinator.post(`${HOUSE}/luk`)
  expect((await get(HOUSE)).status).toBe(404)
  expect((await get(`${HOUSE}/kalender.ics`)).status).toBe(404)
  await open()
  expect((await visit(HOUSE)).text).toContain('Møllen')
})

test('two houses with one name have an address each', async () => {
  const { coordinator } = await withHub()
  const answer = await coordinator.post('/huse/nyt', words)
  expect(answer.headers.get('location')).toBe('/huse/soehuset-2/indret')
})

test('nobody else makes or changes a house', async () => {
  const { owner, given, as } = await withOpenHub()
  const kim = await as((await given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  for (const client of [owner, kim])
    for (const door of ['/huse/nyt', `${HOUSE}/ret`, `${HOUSE}/rum`, `${HOUSE}/luk`])
      expect((await client.post(door, words)).status).toBe(404)
  const anders = await as((await given.person({ name: 'Anders', roles: ['administrator'] })).id)
  expect((await anders.visit(`${HOUSE}/indret`)).text).toContain('Alle kan se huset.')
})

test('what happens there can be had in a calendar or as news, and only what all may see', async () => {
  const { given, get } = await withOpenHub()
  await given.invitation({ title: 'Strik i møllen', placeId: 'moellen' })
  await given.invitation({ title: 'Venter på et ja', placeId: 'moellen', inReview: true })
  await given.invitation({ title: 'Et andet sted' })
  const answer = await get(`${HOUSE}/kalender.ics`)
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  const news = await get(`${HOUSE}/nyt.atom`)
  expect(news.headers.get('content-type')).toContain('application/atom+xml')
  for (const file of [await answer.text(), await news.text()]) {
    expect(file).toContain('Strik i møllen')
    for (const hidden of ['Venter', 'Et andet']) expect(file).not.toContain(hidden)
  }
})
