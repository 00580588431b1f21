import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { areaMeeting, withMeeting } from './test-meetings.ts'
import { newMeetingUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

const contact = 'inger@example.org'

async function follows(w: World, url: string) {
  const code = location(await w.post(`${url}/foelg`, { contact }))
  const letter = (await w.outbox()).findLast((one) => one.code)
  await w.post(code, { code: letter?.code ?? '' })
}

async function news(w: World) {
  await w.settle()
  const all = await w.outbox()
  return all.filter((one) => one.recipient === contact && one.subject.startsWith('Nyt'))
}

/** In Ry people have begun to do something together, and Inger follows it. */
async function followingRy() {
  const w = await world()
  await w.given.area()
  const karla = await w.given.person({ name: 'Karla', roles: ['coordinator'] })
  await (await w.as(karla.id)).post('/sammen', { area: 'ry' })
  await follows(w, '/sammen/ry')
  return w
}

test('who follows an area hears once of a meeting there: when, where, and where to read more', async () => {
  const w = await followingRy()
  const { url, secretary } = await withMeeting(w)
  await secretary.post(newMeetingUrl, { ...areaMeeting, title: 'For alle byer', area: '' })
  const [letter, ...more] = await news(w)
  expect(more).toEqual([])
  for (const words of [
    'Hvad mangler vi i Ry?',
    'tirsdag 24. november kl. 19.00 til 21.00',
    'Kulturhuset',
    w.config.baseUrl + url,
  ])
    expect(letter?.body).toContain(words)
  await secretary.post(`${url}/ret`, { ...areaMeeting, lead: 'Kom og snak.' })
  expect(await news(w)).toHaveLength(1)
})

test('they hear that it is moved and called off, once also where they follow the meeting itself', async () => {
  const w = await followingRy()
  const { url, secretary } = await withMeeting(w)
  await follows(w, url)
  await secretary.post(`${url}/ret`, { ...areaMeeting, place: 'Biblioteket' })
  await news(w)
  await secretary.post(`${url}/aflys`, { reason: 'Salen er lukket' })
  const bodies = (await news(w)).map(({ body }) => body).join('\n')
  expect(bodies.match(/har en ny tid eller et nyt sted/g)).toHaveLength(1)
  expect(bodies.match(/er aflyst/g)).toHaveLength(1)
  expect(bodies).toContain('Biblioteket')
  expect(bodies).toContain('Salen er lukket')
})

test('nobody is called to a meeting that has been', async () => {
  const w = await followingRy()
  await withMeeting(w, { date: '2026-11-19' })
  expect(await news(w)).toEqual([])
})
