import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { purposeUrl, readingsUrl, stopUrl } from './urls.ts'

/** Kim looks after the platform, has just come to work and has not said what for. */
async function kimComes() {
  const w = await world()
  const kim = await w.as((await w.given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  await kim.post(stopUrl)
  const begin = () => kim.post(purposeUrl(), { purpose: 'look-into' })
  return { ...w, kim, begin }
}

test.each([
  '/ugebrev/med-posten',
  '/samtaler/brobygger',
  '/passer-det/uden-svar',
  '/foreninger/velkomst-hjaelp',
])('at %s an employee says what for before anybody’s name is shown', async (path) => {
  const { kim, begin, statements } = await kimComes()
  expect((await kim.get(path)).headers.get('location')).toBe(purposeUrl(path))
  await begin()
  expect((await kim.get(path)).status).toBe(200)
  expect(statements().length).toBeLessThanOrEqual(3)
})

test('a conversation that was handed over is read for a purpose, and Inger sees that it was', async () => {
  const w = await kimComes()
  const { id } = await w.given.invitation()
  const inger = await w.given.person({ name: 'Inger' })
  const asInger = await w.as(inger.id)
  const joins = { way: 'coming', firstName: 'Inger', contact: inger.email }
  const place = location(await asInger.post(`/invitationer/${id}/tilslutning`, joins))
  const [joiningId] = (place.split('/').at(-1) ?? '').split('-')
  const conversation = `/samtaler/${joiningId}`
  await w.settle()
  await asInger.post(conversation, { body: 'Må jeg tage min hund med?' })
  await asInger.post(`${conversation}/galt`, { words: 'Jeg får ikke svar.' })
  expect((await w.kim.get(conversation)).headers.get('location')).toBe(purposeUrl(conversation))
  await w.begin()
  expect((await w.kim.visit(conversation)).text).toContain('min hund')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect((await asInger.visit(readingsUrl)).text).toContain('Din samtale med en vært')
  expect((await asInger.get(conversation)).status).toBe(200)
})

test('what was reported is read at once; where to answer, only for a purpose', async () => {
  const { kim, begin, given, post } = await kimComes()
  const { id } = await given.invitation()
  await post(`/invitationer/${id}/noget-galt`, { text: 'Døren var låst.', contact: '22 34 56 78' })
  const before = await kim.visit('/gennemsyn')
  expect(before.text).toContain('Døren var låst.')
  expect(before.text).not.toContain('22 34 56 78')
  await begin()
  expect((await kim.visit('/gennemsyn')).text).toContain('22 34 56 78')
})

test('whoever proposed a place sees that it was read where to answer them', async () => {
  const { kim, begin, given, as, post, db, statements } = await kimComes()
  await given.area()
  const birthe = await given.person({ name: 'Birthe' })
  const said = { name: 'Bænken ved åen', whereabouts: 'Bag kirken', area: 'ry', why: 'Der er ro.' }
  await post('/steder/foreslaa', { ...said, contact: birthe.email })
  const { id } = await db.selectFrom('place_proposal').select('id').executeTakeFirstOrThrow()
  const path = `/steder/forslag/${id}`
  expect((await kim.get(path)).headers.get('location')).toBe(purposeUrl(path))
  await begin()
  await kim.get(path)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect((await (await as(birthe.id)).visit(readingsUrl)).text).toContain('noget, du har skrevet')
})
