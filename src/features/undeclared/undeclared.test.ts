import { expect, test } from 'vitest'
import { bikers, toChildren } from '#test/support/declarations.ts'
import { remindOwners } from './reminding.ts'

/** The bikers invite children, and have taken their yes back. */
async function takenBack() {
  const w = await bikers()
  await w.owner.post(w.url)
  const { id: invitation } = await w.given.invitation(toChildren(w.id))
  await w.owner.post(`${w.url}/tilbage`)
  const staff = await w.as(w.kim.id)
  return { ...w, invitation, staff, look: `/boerneattester/${invitation}` }
}

test('a platform host sees who invites children without having declared it, and nobody else does', async () => {
  const w = await takenBack()
  await w.given.invitation({ title: 'Kun for voksne', associationId: w.id })
  const { text } = await w.staff.visit('/boerneattester')
  expect(w.statements()).toHaveLength(3)
  expect(text).toContain('Cykelværkstedet')
  expect(text).toContain('Lap en cykel')
  expect(text).not.toContain('Kun for voksne')
  expect((await w.owner.get('/boerneattester')).status).toBe(404)
  await w.owner.post(w.url)
  expect((await w.staff.visit('/boerneattester')).text).toContain('Der mangler ingen')
  expect((await w.staff.get(w.look)).status).toBe(404)
})

test('a person takes it off the list with a reason that the owners are sent, and it comes back', async () => {
  const w = await takenBack()
  const empty = await w.staff.post(w.look, { reason: ' ' })
  expect(empty.status).toBe(422)
  const reason = 'Vi mangler jeres ja til børneattester.'
  const done = await w.staff.post(w.look, { reason })
  expect(done.headers.get('location')).toBe(`/meldinger/invitation/${w.invitation}`)
  expect((await w.staff.visit(`/meldinger/invitation/${w.invitation}`)).text).toContain(reason)
  expect((await w.visit('/invitationer')).text).not.toContain('Lap en cykel')
  const [decision] = await w.db.selectFrom('content_decision').selectAll().execute()
  expect(decision).toMatchObject({ measure: 'hidden', ground: '7', facts: reason })
  expect((await w.staff.post(w.look, { reason })).status).toBe(404)

  await w.staff.post(`/meldinger/fortryd/${decision?.id}`)
  expect((await w.visit('/invitationer')).text).toContain('Lap en cykel')
})

test('until the day nobody can take it off; from the day a person can', async () => {
  const w = await bikers()
  await w.owner.post(w.url)
  const start = Temporal.PlainDateTime.from('2027-06-01T10:00')
  const series = { start, minutes: 60, rrule: null, extra: [], except: [] }
  const { id } = await w.given.invitation({ ...toChildren(w.id), series })
  w.time.at = Temporal.Instant.from('2027-02-28T22:59:00Z')
  const kim = await w.as(w.kim.id)
  expect((await kim.visit(`/boerneattester/${id}`)).document.querySelector('main form')).toBeNull()
  expect((await kim.post(`/boerneattester/${id}`, { reason: 'Nu' })).status).toBe(409)
  w.time.at = Temporal.Instant.from('2027-02-28T23:00:00Z')
  expect((await kim.post(`/boerneattester/${id}`, { reason: 'Nu' })).status).toBe(303)
})

test('owners are asked once in the new year, and not when they have said it', async () => {
  const w = await bikers()
  await w.owner.post(w.url)
  const on = async (day: string) => {
    const before = (await w.outbox()).length
    w.time.at = Temporal.Instant.from(`${day}T09:20:00Z`)
    await Promise.all([remindOwners(w.deps), remindOwners(w.deps)])
    return (await w.outbox()).slice(before)
  }
  expect(await on('2026-12-31')).toEqual([])
  const letters = await on('2027-01-02')
  expect(letters.map(({ recipient }) => recipient)).toEqual([w.karen.email])
  expect(letters[0]?.subject).toBe('Har I børneattester i 2027? Cykelværkstedet')
  expect(letters[0]?.body).toContain('senest 1. marts')
  expect(letters[0]?.body).toContain(w.url)
  expect(await on('2027-01-03')).toEqual([])
})
