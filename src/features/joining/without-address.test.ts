import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { aase } from '#test/support/without-address.ts'
import { page } from '#test/world.ts'

const reachOnly = { way: 'coming', firstName: 'Aase', contact: '' }
const envelope = { name: 'Aase Holm', street: 'Kirkegade 3', town: '8680 Ry' }

test('Aase joins without mail and telephone, and it stands on her own page', async () => {
  const w = await aase()
  const { text } = await w.own.visit(`/invitationer/${w.id}`)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Så lad feltet stå tomt')
  const place = location(await w.joins())
  const shown = await w.own.visit(place)
  expect(shown.text).toContain('Karen ved, at du kommer')
  expect(shown.text).toContain('Vi kan hverken skrive eller ringe til dig')
  expect(shown.text).not.toContain('i en mail')
  expect((await w.mine())?.getAttribute('href')).toBe(place)
  await w.settle()
  expect((await w.outbox()).map(({ recipient }) => recipient)).toEqual([`${w.hostId}@example.org`])
})

test('pressed twice is one place; a stranger and somebody with an address must say where', async () => {
  const w = await aase()
  const place = location(await w.joins())
  expect(location(await w.joins())).toBe(place)
  const inger = await w.as((await w.given.person({ name: 'Inger' })).id)
  for (const other of [w, inger]) {
    const path = `/invitationer/${w.id}/tilslutning`
    const answer = await page(other.post(path, reachOnly))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Skriv et telefonnummer eller en mail')
  }
  expect((await w.joins({ way: 'calling' })).status).toBe(422)
})

test('she changes it, leaves and comes back', async () => {
  const w = await aase({ places: null })
  const place = location(await w.joins())
  const change = { way: 'coming-with', companion: 'known', companions: '2' }
  await w.own.post(`${place}/aendring`, change)
  expect((await w.own.visit(place)).text).toContain('2 andre')
  await w.own.post(`${place}/framelding`)
  expect((await w.own.visit(place)).text).toContain('Kom alligevel')
  await w.own.post(`${place}/kom-alligevel`)
  expect((await w.own.visit(place)).text).toContain('Karen ved, at du kommer')
})

test('her host sees that nobody can write to her, until she has written up an address', async () => {
  const w = await aase()
  await w.joins()
  const list = async () => (await w.host.visit(`/invitationer/${w.id}/vaert`)).text
  expect(await list()).toContain('Vi kan ikke skrive til Aase')
  expect((await w.host.visit(`/invitationer/${w.id}/aflys`)).text).toContain(
    'En har hverken mail eller nummer',
  )
  const { person_id } = await w.db
    .selectFrom('joining')
    .select('person_id')
    .executeTakeFirstOrThrow()
  const email = { channel: 'email' as const, address: 'aase@example.org', confirmed_at: w.time.at }
  await w.db
    .insertInto('reach')
    .values({ ...email, person_id: person_id ?? '' })
    .execute()
  expect(await list()).not.toContain('Vi kan ikke skrive til Aase')
})

test('what is called off tomorrow stands on her own page, and nothing is sent to nowhere', async () => {
  const w = await aase()
  await w.joins()
  await w.settle()
  const before = (await w.outbox()).length
  await w.host.post(`/invitationer/${w.id}/aflys`)
  await w.settle()
  expect((await w.outbox()).slice(before)).toEqual([])
  expect((await w.mine())?.textContent).toContain('Aflyst')
})

test('with an address on the envelope she gets a letter, where there is a week to go', async () => {
  const later = { start: Temporal.PlainDateTime.from('2026-12-10T14:00'), minutes: 60 }
  const w = await aase({ series: { ...later, rrule: null, extra: [], except: [] } })
  await w.own.post('/beskeder-til-dig/adresse', envelope)
  const place = location(await w.joins())
  expect((await w.own.visit(place)).text).toContain('får du også et brev med posten')
  await w.settle()
  await w.host.post(`/invitationer/${w.id}/aflys`)
  await w.settle()
  const letter = (await w.outbox()).at(-1)
  expect(letter).toMatchObject({ channel: 'letter', recipient: Object.values(envelope).join('\n') })
})
