import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { themesOf } from './queries.ts'
import { says, withRoom } from './test-rooms.ts'
import { askUrl, closeUrl, groupUrl, hideUrl, putBackUrl, wallUrl } from './urls.ts'

test('the next question is on every telephone, and a late answer belongs to the one before', async () => {
  const w = await world()
  const { id, asked, code, url, secretary } = await withRoom(w)
  const [first, second] = asked.map((one) => one.id)
  await secretary.post(askUrl(id), { question: second ?? '' })
  expect((await w.visit(url)).document.querySelector('h1')?.textContent).toBe('Hvad kunne du gøre?')
  await w.post(`${url}/svar`, { words: 'Nogen at gå med', question: first ?? '' })
  expect((await w.visit(url)).text).not.toContain('Nogen at gå med')
  await says(w, code, 'Jeg kan lave kaffe')
  expect((await w.visit(url)).text).toContain('Jeg kan lave kaffe')
  expect((await secretary.post(askUrl(id), { question: 'findes-ikke' })).status).toBe(404)
})

test('what is hidden is on no page, and can be put back', async () => {
  const w = await world()
  const { id, code, url, secretary, steer } = await withRoom(w)
  const said = await says(w, code, 'Noget grimt')
  await secretary.post(hideUrl(id, said.id))
  for (const path of [url, wallUrl(code)])
    expect((await w.visit(path)).text).not.toContain('Noget grimt')
  const page = await secretary.visit(steer)
  expect(w.statements()).toHaveLength(3)
  expect(page.document.querySelector('#rum-skjult')?.textContent).toContain('Noget grimt')
  await secretary.post(putBackUrl(id, said.id))
  expect((await w.visit(url)).text).toContain('Noget grimt')
})

test('those who run it put answers in themes, and the wall shows the theme most said', async () => {
  const w = await world()
  const { id, code, secretary } = await withRoom(w)
  const bus = await says(w, code, 'Bus om aftenen')
  const late = await says(w, code, 'Bus om søndagen')
  const coffee = await says(w, code, 'Kaffe på torvet')
  const puts = (contributions: string[], theme: string, title = '') =>
    secretary.post(groupUrl(id), { contributions, theme, title })
  await puts([coffee.id], 'nyt', 'Kaffe')
  await puts([bus.id, late.id], 'nyt', 'Busser')
  expect(await themesOf(w.db, id)).toMatchObject([
    { title: 'Busser', answers: 2, also: 0 },
    { title: 'Kaffe', answers: 1, also: 0 },
  ])
  const { document } = await w.visit(wallUrl(code))
  const headings = [...document.querySelectorAll('.wall-groups h2')].map((one) => one.textContent)
  expect(headings).toEqual(['Busser 2', 'Kaffe 1'])
  const themes = await w.db.selectFrom('room_theme').selectAll().execute()
  const buses = themes.find(({ title }) => title === 'Busser')?.id ?? ''
  await puts([coffee.id], buses)
  expect(await themesOf(w.db, id)).toMatchObject([{ title: 'Busser', answers: 3, also: 0 }])
  await puts([bus.id, late.id, coffee.id], 'intet')
  expect(await themesOf(w.db, id)).toMatchObject([])
})

test('a theme without a name, or nothing ticked, is told, and what was ticked stays ticked', async () => {
  const w = await world()
  const { id, code, secretary } = await withRoom(w)
  const said = await says(w, code, 'Bus om aftenen')
  const nameless = await secretary.post(groupUrl(id), { contributions: said.id, theme: 'nyt' })
  expect(nameless.status).toBe(422)
  const html = await nameless.text()
  expect(html).toContain('Skriv, hvad det nye tema hedder')
  expect(html).toMatch(new RegExp(`value="${said.id}" checked`))
  const none = await secretary.post(groupUrl(id), { theme: 'nyt', title: 'Busser' })
  expect(await none.text()).toContain('Sæt kryds ved mindst ét svar.')
  const other = { contributions: said.id, theme: 'findes-ikke' }
  expect((await secretary.post(groupUrl(id), other)).status).toBe(404)
})

test('ten minutes after the room closed, what was said is inputs of the meeting, once', async () => {
  const w = await world()
  const { id, code, secretary } = await withRoom(w)
  await says(w, code, 'Bus om aftenen')
  const hidden = await says(w, code, 'Noget grimt')
  await secretary.post(hideUrl(id, hidden.id))
  await secretary.post(closeUrl(id))
  w.time.at = w.time.at.add({ minutes: 11 })
  await w.settle()
  await w.settle()
  const inputs = await w.db.selectFrom('input').selectAll().execute()
  expect(inputs).toMatchObject([
    { words: 'Bus om aftenen', consent: 'anonymous', channel: 'meeting', meeting_id: id },
  ])
  expect(inputs[0]?.taken_by).toBeNull()
  expect((await w.db.selectFrom('meeting').select('state').executeTakeFirst())?.state).toBe(
    'planned',
  )
  const devices = await w.db.selectFrom('room_contribution').select('device').execute()
  expect(devices).toEqual([{ device: null }, { device: null }])
})

test('a theme is kept with the question that all in it answer', async () => {
  const w = await world()
  const { id, asked, code, secretary } = await withRoom(w)
  const [first, second] = asked.map((one) => one.id)
  const bus = await says(w, code, 'Bus om aftenen')
  const coffee = await says(w, code, 'Kaffe på torvet')
  await secretary.post(askUrl(id), { question: second ?? '' })
  const baking = await says(w, code, 'Jeg bager')
  const puts = (contributions: string[], title: string) =>
    secretary.post(groupUrl(id), { contributions, theme: 'nyt', title })
  await puts([bus.id], 'Busser')
  await puts([coffee.id, baking.id], 'Kaffe')
  await secretary.post(closeUrl(id))
  w.time.at = w.time.at.add({ minutes: 11 })
  await w.settle()
  const kept = await w.db.selectFrom('meeting_theme').selectAll().orderBy('words').execute()
  expect(kept).toMatchObject([
    { words: 'Busser', question_id: first },
    { words: 'Kaffe', question_id: null },
  ])
})

test('a room that is opened again within ten minutes hands nothing over', async () => {
  const w = await world()
  const { id, code, secretary, steer } = await withRoom(w)
  await says(w, code, 'Bus om aftenen')
  await secretary.post(closeUrl(id))
  await secretary.post(`${steer}/aabn`)
  await w.settle()
  expect(await w.db.selectFrom('input').selectAll().execute()).toEqual([])
})
