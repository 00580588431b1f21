import { expect, test } from 'vitest'
import { liveOn } from '#platform/live/index.ts'
import { world } from '#test/world.ts'
import { hears, says, withRoom } from './test-rooms.ts'
import { alsoUrl, closeUrl, roomStreamUrl, steerStreamUrl, wallStreamUrl } from './urls.ts'

test('sixty telephones, a wall and those who run it all get what one of them says', async () => {
  const w = await world()
  const { id, code, secretary } = await withRoom(w)
  const phones = await Promise.all(Array.from({ length: 60 }, () => w.get(roomStreamUrl(code, 0))))
  const wall = await w.get(wallStreamUrl(code, 0))
  const steering = await secretary.get(steerStreamUrl(id, 0))
  const all = [...phones, wall, steering]
  for (const { headers } of all) {
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('content-encoding')).toBeNull()
  }
  expect(liveOn(w.db).size).toBe(62)
  await says(w, code, 'At bussen kører om aftenen')
  for (const heard of await Promise.all(all.map((one) => hears(one, 'aftenen'))))
    expect(heard).toMatch(/event: part\nid: 1\ndata: /)
  expect(liveOn(w.db).size).toBe(0)
})

test('a telephone that has said “me too” sees so in what comes, and others do not', async () => {
  const w = await world()
  const { code } = await withRoom(w)
  const { id, phone } = await says(w, code, 'Bus om aftenen')
  const said = await w.post(alsoUrl(code, id))
  const other = w.withCookie(said.headers.getSetCookie()[0]?.split(';')[0] ?? '')
  expect(await hears(await other.get(roomStreamUrl(code, 0)), 'siger det')).toContain(
    'Du siger det',
  )
  expect(await hears(await w.get(roomStreamUrl(code, 0)), 'siger det')).not.toContain(
    'Du siger det',
  )
  expect(await hears(await phone.get(roomStreamUrl(code, 0)), 'siger det')).toContain(
    'Dit svar</span>',
  )
})

test('a page that shows the newest hears nothing before there is something new', async () => {
  const w = await world()
  const { code } = await withRoom(w)
  await says(w, code, 'Det første')
  const headers = { 'last-event-id': '1' }
  const stream = hears(await w.get(roomStreamUrl(code, 0), headers), 'id: ')
  await says(w, code, 'Det andet')
  expect(await stream).toMatch(/^retry: \d+\n\nevent: part\nid: 2\n/)
})

test('the last thing a telephone hears is that what was said is kept', async () => {
  const w = await world()
  const { id, code, secretary } = await withRoom(w)
  await secretary.post(closeUrl(id))
  const stream = hears(await w.get(roomStreamUrl(code, 1)), 'never said')
  await w.settle()
  expect(await stream).toContain('event: last')
  const steering = await secretary.visit(`/rum/moede/${id}`)
  expect(steering.document.querySelector('[data-live]')).toBeNull()
})

test('a process that stops ends its streams and opens no more', async () => {
  const w = await world()
  const { code } = await withRoom(w)
  const stream = hears(await w.get(roomStreamUrl(code, 0)), 'never said')
  w.app.stopping()
  await stream
  expect((await w.get(roomStreamUrl(code, 0))).status).toBe(503)
})

test('a process that begins after another has stopped opens streams', async () => {
  const w = await world()
  const { code } = await withRoom(w)
  const stream = await w.get(roomStreamUrl(code, 0))
  expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  await stream.body?.cancel()
})
