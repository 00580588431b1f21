import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { asks, coffee, companion, coordinator, openMatch, proposal } from './test-companions.ts'

const open = (w: Awaited<ReturnType<typeof world>>) =>
  w.db.selectFrom('companion_asking').select('asked_by').where('closed_at', 'is', null).execute()

test('a host who has asked them first has somebody found, once', async () => {
  const w = await world()
  const { id, hostId } = await coffee(w)
  const { place } = await joinWithCode(w, id)
  const joining = place.split('/').at(-1)?.split('-')[0] ?? ''
  const karen = await w.as(hostId)
  expect((await karen.visit(`/foelges/vaert/${id}`)).text).toContain('Find en til Inger')
  await karen.post(`/foelges/vaert/${id}/${joining}`)
  await karen.post(`/foelges/vaert/${id}/${joining}`)
  expect(await open(w)).toEqual([{ asked_by: 'host' }])
  expect((await karen.visit(`/foelges/vaert/${id}`)).text).toContain('Vi leder efter en, Inger')
  const other = await w.as((await w.given.person()).id)
  expect((await other.get(`/foelges/vaert/${id}`)).status).toBe(404)
  expect((await other.post(`/foelges/vaert/${id}/${joining}`)).status).toBe(404)
})

test('an employee asks for one who calls', async () => {
  const w = await world()
  const { id } = await coffee(w)
  const { place } = await joinWithCode(w, id)
  const joining = place.split('/').at(-1)?.split('-')[0] ?? ''
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  await (await w.as(jens.id)).post(`/foelges/telefon/${joining}`)
  expect(await open(w)).toEqual([{ asked_by: 'employee' }])
  await w.post(`${place}/framelding`)
  await w.settle()
  expect(await open(w)).toEqual([])
  expect((await (await w.as(jens.id)).post(`/foelges/telefon/${joining}`)).status).toBe(409)
})

test('who comes alone after all is not looked for, and is again when they want it', async () => {
  const w = await world()
  const { id } = await coffee(w)
  const { place } = await asks(w, id)
  await w.post(`${place}/aendring`, { way: 'coming' })
  await w.settle()
  expect(await open(w)).toEqual([])
  await w.post(`${place}/aendring`, { way: 'coming-with', companion: 'wanted' })
  await w.settle()
  expect(await open(w)).toEqual([{ asked_by: 'guest' }])
})

test('the young are proposed only where the corps lets them, when the coordinator has talked with both', async () => {
  const w = await world()
  const noah = await companion(w, { name: 'Noah', young: true })
  const rikke = await coordinator(w)
  const { id: home } = await w.given.invitation()
  const atHome = await asks(w, home, 'bo@example.org')
  expect((await rikke.visit(`/foelges/tavle/${atHome.asking}`)).text).toContain('Ingen passer')
  const { id } = await coffee(w)
  const { asking } = await asks(w, id)
  const page = `/foelges/tavle/${asking}`
  expect((await rikke.visit(page)).text).toContain('Er under 18. Tal med begge først.')
  const before = await rikke.post(page, { ...proposal, companion: noah.id })
  expect(before.status).toBe(422)
  expect(await before.text()).toContain('Ved døren kl. 13.45')
  await rikke.post(page, { ...proposal, companion: noah.id, talked: 'ja' })
  expect(await openMatch(w, asking)).not.toBe('')
})

test('what a proposal lacks is said, and every word is kept', async () => {
  const w = await world()
  const { id } = await coffee(w)
  await companion(w)
  const { asking } = await asks(w, id)
  const rikke = await coordinator(w)
  const answer = await rikke.post(`/foelges/tavle/${asking}`, { meetWhere: 'Ved åen', times: '99' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  for (const words of ['Vælg en, der passer.', 'Skriv et tal fra 1 til 26.', 'Ved åen', '99'])
    expect(html).toContain(words)
})
