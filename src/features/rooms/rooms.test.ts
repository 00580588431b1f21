import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { says, withMeeting, withRoom } from './test-rooms.ts'
import { alsoUrl, closeUrl, openUrl, pauseUrl, resumeUrl, roomUrl } from './urls.ts'

test('the code on the wall opens the room, however it is typed, without an account', async () => {
  const w = await world()
  const { code, url } = await withRoom(w)
  const spoken = `${code.slice(0, 2).toLowerCase()} ${code.slice(2)}`
  const answer = await w.post('/rum', { code: spoken })
  expect(answer.headers.get('location')).toBe(url)
  expect(answer.headers.getSetCookie()).toEqual([])
  const page = await w.visit(url)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(page.document.querySelector('h1')?.textContent).toBe('Hvad betyder mest for dig?')
  expect((await w.get(url)).headers.get('cache-control')).toBe('no-store')
})

test('a code that opens nothing is kept in its field, and guessing comes to an end', async () => {
  const w = await world()
  const { url } = await withRoom(w)
  const wrong = await w.post('/rum', { code: 'CDFHJ' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="CDFHJ"')
  expect((await w.post('/rum', { code: 'nej' })).status).toBe(422)
  const hall = { incoming: { socket: { remoteAddress: '203.0.113.9' } } }
  const from = (path: string) => w.app.request(`${w.config.baseUrl}${path}`, {}, hall)
  await w.db.deleteFrom('attempt').execute()
  expect((await from(roomUrl('CDFHJ'))).status).toBe(404)
  await w.db.updateTable('attempt').set({ points: 600 }).execute()
  expect((await from(roomUrl('CDFHK'))).status).toBe(429)
  expect((await from(url)).status).toBe(429)
})

test('what somebody says is seen by all, without a name', async () => {
  const w = await world()
  const { code, url } = await withRoom(w)
  const karen = await w.as((await w.given.person({ name: 'Karen' })).id)
  const { answer } = await says(w, code, 'At bussen kører om aftenen', karen)
  expect(answer.headers.get('location')).toBe(`${url}?tak=ja`)
  const { text } = await w.visit(url)
  expect(text).toContain('At bussen kører om aftenen')
  expect(text).not.toContain('Karen')
  const kept = await w.db.selectFrom('room_contribution').selectAll().executeTakeFirstOrThrow()
  expect(JSON.stringify(kept)).not.toContain('Karen')
})

test('a number or too many words are told to the one who writes, before anybody sees them', async () => {
  const w = await world()
  const { say, url } = await withRoom(w)
  const asked = await w.post(say, { words: 'Ring til mig på 22 34 56 78' })
  expect(asked.status).toBe(422)
  const html = await asked.text()
  expect(html).toContain('Skal ”22 34 56 78” stå der?')
  expect(html).toContain('Ring til mig på 22 34 56 78</textarea>')
  expect((await w.post(say, { words: 'Jeg er 010203-1234', allMaySee: 'ja' })).status).toBe(422)
  expect((await w.post(say, { words: 'x'.repeat(281) })).status).toBe(422)
  expect((await w.visit(url)).text).toContain('Ingen har svaret endnu')
})

test('“me too” counts once from each telephone, and not from the one that wrote', async () => {
  const w = await world()
  const { code, url } = await withRoom(w)
  const { id, phone } = await says(w, code, 'At bussen kører om aftenen')
  await phone.post(alsoUrl(code, id))
  const first = await w.post(alsoUrl(code, id))
  const other = w.withCookie(first.headers.getSetCookie()[0]?.split(';')[0] ?? '')
  await other.post(alsoUrl(code, id))
  expect((await phone.visit(url)).text).toContain('2 siger det')
  const { document, text } = await other.visit(url)
  expect(w.statements()).toHaveLength(3)
  expect(text).toContain('Du siger det også')
  expect(document.querySelector(`form[action="${alsoUrl(code, id)}"]`)).toBeNull()
})

test('in a break nothing is taken, and the words stay on the page', async () => {
  const w = await world()
  const { id, say, secretary, url } = await withRoom(w)
  await secretary.post(pauseUrl(id))
  const { document } = await w.visit(url)
  expect(document.querySelector('textarea')).toBeNull()
  const late = await w.post(say, { words: 'Jeg nåede det næsten' })
  expect(late.status).toBe(409)
  const html = await late.text()
  expect(html).toContain('Jeg nåede det næsten</textarea>')
  expect(html).toContain('Mødet holder pause')
  await secretary.post(resumeUrl(id))
  expect((await w.post(say, { words: 'Jeg nåede det næsten' })).status).toBe(303)
})

test('a room that is closed thanks them, and says what did not get in', async () => {
  const w = await world()
  const { id, say, secretary, url } = await withRoom(w)
  await secretary.post(closeUrl(id))
  expect((await w.visit(url)).document.querySelector('h1')?.textContent).toContain('Tak')
  const late = await w.post(say, { words: 'For sent' })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('”For sent”')
  await secretary.post(openUrl(id))
  expect((await w.post(say, { words: 'For sent' })).status).toBe(303)
})

test('the code of a room that closed more than a day ago opens nothing', async () => {
  const w = await world()
  const { id, secretary, url } = await withRoom(w)
  await secretary.post(closeUrl(id))
  w.time.at = w.time.at.add({ hours: 25 })
  expect((await w.get(url)).status).toBe(404)
})

test('no room opens for a meeting that was called off, and none for others than those who run it', async () => {
  const w = await world()
  const { id, steer, secretary } = await withMeeting(w)
  const council = await w.given.person({ name: 'Bodil', roles: ['council-member'] })
  const bodil = await w.as(council.id)
  expect((await bodil.get(steer)).status).toBe(404)
  expect((await bodil.post(openUrl(id))).status).toBe(404)
  await w.db.updateTable('meeting').set({ state: 'cancelled' }).execute()
  expect((await secretary.post(openUrl(id))).status).toBe(409)
})
