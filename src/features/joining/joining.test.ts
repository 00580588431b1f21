import { expect, test } from 'vitest'
import { change } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { askToJoin, inger, joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'

const standing = (db: Awaited<ReturnType<typeof world>>['db']) =>
  db.selectFrom('joining').selectAll().where('confirmed_at', 'is not', null).execute()

test('Inger joins without an account, gives the code and reads about her place', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { codePage, code, letter } = await askToJoin(here, id)
  expect((await here.visit(codePage)).text).toContain('seks tal')
  expect(letter).toMatchObject({ recipient: 'inger@example.org' })
  expect(await standing(here.db)).toEqual([])

  const done = await here.post(codePage, { code })
  const place = await here.visit(done.headers.get('location') ?? '')
  expect(here.statements().length).toBeLessThanOrEqual(3)
  expect(place.text).toContain('Karen ved, at du kommer')
  expect(place.text).toContain('Mandag 23. november kl. 14.00')
  expect(place.text).toContain('Du får en plads ved bordet')
  expect((await here.visit(`/invitationer/${id}`)).text).toContain('Der er plads til 1 ny.')
})

test('the host hears by first name and never sees the address', async () => {
  const here = await world()
  const { id, hostId } = await here.given.invitation({ places: 8 })
  await joinWithCode(here, id, { way: 'coming-with', companion: 'known', companions: '2' })
  await here.settle()
  await here.settle()
  const letters = (await here.outbox()).filter(({ recipient }) => recipient.startsWith(hostId))
  expect(letters).toHaveLength(1)
  expect(letters[0]?.subject).toBe('Inger kommer til Kaffe og kortspil')
  expect(letters[0]?.body).toContain('Kommer med 2 andre.')
  expect(letters[0]?.body).not.toContain('inger@')
})

test('a double click makes one joining and sends one letter', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const [one, other] = await Promise.all([askToJoin(here, id), askToJoin(here, id)])
  expect(one.codePage).toBe(other.codePage)
  expect(await here.outbox()).toHaveLength(1)
  const { codePage, code } = one
  const done = await Promise.all([here.post(codePage, { code }), here.post(codePage, { code })])
  expect(done.map(({ status }) => status)).toEqual([303, 303])
  expect(await standing(here.db)).toHaveLength(1)
})

test('coming back the next day changes the one joining there is', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  await joinWithCode(here, id, { way: 'asking', question: 'Er der trin?' })
  here.time.at = here.time.at.add({ hours: 20 })
  await joinWithCode(here, id)
  expect(await standing(here.db)).toMatchObject([{ way: 'coming', question: 'Er der trin?' }])
})

test('the answer does not tell whether the address was there before', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: 8 })
  await joinWithCode(here, id)
  here.time.at = here.time.at.add({ hours: 1 })
  const known = await askToJoin(here, id, { way: 'coming-with', companion: 'wanted' })
  const unknown = await askToJoin(here, id, { contact: 'ib@example.org' })
  const page = async (path: string) =>
    (await (await here.get(path)).text()).replaceAll(/[0-9a-z]{12}/g, 'id')
  expect(known.answer.status).toBe(unknown.answer.status)
  expect(await page(known.codePage)).toBe(await page(unknown.codePage))
  expect(await standing(here.db)).toMatchObject([{ way: 'coming', wants_companion: false }])
})

test('somebody who is signed in and uses their own address needs no code', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const ib = await here.given.person({ name: 'Ib' })
  const asIb = await here.as(ib.id)
  expect((await (await asIb.get(`/invitationer/${id}`)).text()).includes(ib.email)).toBe(true)
  const done = await asIb.post(`/invitationer/${id}/tilslutning`, { ...inger, contact: ib.email })
  expect((await asIb.visit(done.headers.get('location') ?? '')).text).toContain('du kommer')
  expect(await standing(here.db)).toMatchObject([{ person_id: ib.id }])
})

test('somebody who is signed in still shows that another address is theirs', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const ib = await here.given.person({ name: 'Ib' })
  await (await here.as(ib.id)).post(`/invitationer/${id}/tilslutning`, inger)
  expect(await standing(here.db)).toEqual([])
})

test('a series is joined from now on or just this time, and never without saying which', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ series: weekly, places: 2 })
  const unanswered = await here.post(`/invitationer/${id}/tilslutning`, { ...inger, series: 'yes' })
  expect(unanswered.status).toBe(422)
  expect((await here.post(`/invitationer/${id}/tilslutning`, inger)).status).toBe(409)
  const page = await here.visit(`/invitationer/${id}`)
  expect(page.document.querySelectorAll('[name=often][checked]')).toHaveLength(0)
  const next = page.document.querySelector('[name=occurrence]')?.getAttribute('value') ?? ''
  await joinWithCode(here, id, { series: 'yes', often: 'once', occurrence: next })
  await joinWithCode(here, id, { often: 'from-now-on', contact: 'ib@example.org' })
  const rows = await standing(here.db)
  expect(rows.map(({ occurrence_id }) => occurrence_id).sort()).toEqual([next, null].sort())
  const after = await here.visit(`/invitationer/${id}`)
  expect(after.text).toContain('Tirsdag 24. november er fuld. Der er plads tirsdag 1. december.')
  expect(after.document.querySelector('[name=often][value=from-now-on]')).toBeNull()
})

const weekly = {
  start: Temporal.PlainDateTime.from('2026-11-24T10:00'),
  minutes: 60,
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  extra: [],
  except: [],
}

test('who has just got a place knows how it stands by then', async () => {
  const here = await world()
  const { id, hostId } = await here.given.invitation()
  const karen = { id: hostId, name: 'Karen', roles: [] }
  for (const placeText of ['Hallen', 'Biblioteket'])
    await perform(here.deps, karen, (work) =>
      change(work, id, { ...anInvitation(here.time.at), placeText }),
    )
  await joinWithCode(here, id)
  const told = await here.db.selectFrom('joining').select('told_sequence').execute()
  expect(told).toEqual([{ told_sequence: 2 }])
})
