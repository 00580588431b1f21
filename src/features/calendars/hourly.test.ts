import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { calendar } from '#platform/ics/sample-calendar.ts'
import { world } from '#test/world.ts'
import { hourly } from './taking/hourly.ts'
import { event, knitters, welcomeTyped } from './test-calendar.ts'
import { broughtUrl, calendarsUrl, fetchAgainUrl, postEntriesUrl, welcomeUrl } from './urls.ts'

let served = { status: 200, body: '', etag: '' }
let asked = 0
const server = http.createServer((request, response) => {
  asked += 1
  const { status, body, etag } = served
  const isKnown = etag !== '' && request.headers['if-none-match'] === etag
  response.writeHead(isKnown ? 304 : status, etag ? { etag } : {}).end(isKnown ? '' : body)
})
let address = ''

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/k.ics`
})
beforeEach(() => {
  served = { status: 200, body: calendar(event('1', 1, 'Strik')), etag: '' }
  asked = 0
})
afterAll(() => {
  server.close()
})

async function followed() {
  const at = await world({ env: { ALLOW_PRIVATE_ADDRESSES: 'yes' } })
  const { birthe, association } = await knitters(at)
  const answer = await birthe.post(calendarsUrl, { association: association.id, address })
  const [, , id = ''] = (answer.headers.get('location') ?? '').split('/')
  await birthe.post(welcomeUrl(id), welcomeTyped)
  const titles = async () =>
    (await at.db.selectFrom('calendar_entry').select('entry').orderBy('uid').execute()).map(
      ({ entry }) => entry.title,
    )
  return { ...at, at, birthe, association, id, titles }
}

test('every hour what is new comes in by itself', async () => {
  const { deps, titles, birthe, id } = await followed()
  served.body = calendar(event('1', 1, 'Strik og snak'), event('2', 2, 'Kor'))
  await hourly.run(deps)
  expect(await titles()).toEqual(['Strik og snak', 'Kor'])
  expect((await birthe.visit(broughtUrl(id))).text).toContain('1 ny, 1 ændret')
})

test('what was posted follows the calendar', async () => {
  const { deps, db, birthe, id } = await followed()
  const { id: only } = await db.selectFrom('calendar_entry').select('id').executeTakeFirstOrThrow()
  await birthe.post(postEntriesUrl(id), { only })
  served.body = calendar(event('1', 5, 'Strik den femte'))
  await hourly.run(deps)
  const invitation = await db.selectFrom('invitation').selectAll().executeTakeFirstOrThrow()
  expect(invitation).toMatchObject({ title: 'Strik den femte', sequence: 1 })
})

test('when nothing is new, nothing is recorded, and the server is asked shortly', async () => {
  served.etag = '"1"'
  const { deps, db } = await followed()
  const events = () => db.selectFrom('event').select('id').execute()
  const before = await events()
  await hourly.run(deps)
  served.etag = ''
  await hourly.run(deps)
  expect(asked).toBe(3)
  expect(await events()).toHaveLength(before.length)
})

test.each([
  [404, 'nothing', 'Der er ingen kalender på adressen.'],
  [200, '<!doctype html><title>Log ind</title>', 'Linje 1: Det er ikke en kalender.'],
  [200, calendar(event('1', 1), event('2', 2)).slice(0, -40), 'Her mangler en slutning.'],
])('an answer of %s %s changes nothing and is told of', async (status, body, sentence) => {
  const { deps, titles, birthe, id, db } = await followed()
  served = { status, body, etag: '' }
  await hourly.run(deps)
  expect(await titles()).toEqual(['Strik'])
  const { gone_at } = await db
    .selectFrom('calendar_entry')
    .select('gone_at')
    .executeTakeFirstOrThrow()
  expect(gone_at).toBeNull()
  const { text } = await birthe.visit(broughtUrl(id))
  expect(text).toContain(sentence)
  expect(text).toContain('Alt står, som det gjorde før.')

  served = { status: 200, body: calendar(event('1', 1, 'Strik')), etag: '' }
  await birthe.post(fetchAgainUrl(id))
  expect((await birthe.visit(broughtUrl(id))).text).not.toContain(sentence)
})

test('one who is asked too often is left in peace', async () => {
  const { birthe, id } = await followed()
  for (let time = 0; time < 10; time++) await birthe.post(fetchAgainUrl(id))
  const before = asked
  expect((await birthe.post(fetchAgainUrl(id))).status).toBe(429)
  expect(asked).toBe(before)
})

test('an address inside the house is refused in plain words', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const answer = await birthe.post(calendarsUrl, { association: association.id, address })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Adressen er ikke på det åbne net.')
  expect(asked).toBe(0)
})

test('the same address twice is one calendar', async () => {
  const { birthe, association, id } = await followed()
  served.body = calendar(event('9', 9))
  const answer = await birthe.post(calendarsUrl, { association: association.id, address })
  expect(answer.headers.get('location')).toBe(`/kalendere/${id}/se`)
})

test('a date that has passed gives way to the next one', async () => {
  served.body = calendar(event('1', 1, 'Strik', 'RRULE:FREQ=WEEKLY'))
  const { deps, db, time } = await followed()
  time.at = time.at.add({ hours: 24 * 14 })
  await hourly.run(deps)
  const { next_at } = await db
    .selectFrom('calendar_entry')
    .select('next_at')
    .executeTakeFirstOrThrow()
  expect(next_at?.toString()).toBe('2026-12-08T18:00:00Z')
})

test('when nobody is left in the association, it is not read', async () => {
  const { deps, db } = await followed()
  await db.deleteFrom('association_member').execute()
  await hourly.run(deps)
  expect(asked).toBe(1)
})
