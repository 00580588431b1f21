import { expect, test } from 'vitest'
import { calendarUrl, datesUrl, invitationUrl, placeUrl } from '#features/invitations/index.ts'
import { knitting, toMove } from '#test/support/dates.ts'

type Knitting = Awaited<ReturnType<typeof knitting>>
const starts = async ({ dates }: Knitting) =>
  (await dates())
    .filter(({ cancelled_at }) => cancelled_at === null)
    .map(({ starts_at }) => String(starts_at))

test('this date and the following move, with their rows, and those who come are told once', async () => {
  const w = await knitting()
  const { host, id, one, joins, letters, visit, get, dates, ids } = w
  await joins('Inger', 3)
  await joins('Bo', null)
  await joins('Ib', 0)
  await host.post(one(2), { ...toMove, which: 'following', day: '9/12 2026', time: '10', end: '' })
  expect((await starts(w)).slice(0, 4)).toEqual([
    '2026-11-26T13:30:00Z',
    '2026-12-03T13:30:00Z',
    '2026-12-09T09:00:00Z',
    '2026-12-16T09:00:00Z',
  ])
  expect((await dates()).map((date) => date.id).slice(0, 20)).toEqual(ids.slice(0, 20))
  const told = await letters()
  expect(Object.keys(told).sort()).toEqual(['bo', 'inger'])
  expect(told.inger?.body).toContain('Vi mødes onsdag 16. december kl. 10.00 i stedet for torsdag')
  expect(told.inger?.body).not.toContain('Ny tid')
  expect(told.bo?.body).toContain('Ny tid fra onsdag 9. december kl. 10.00. Hver onsdag.')
  expect((await visit(invitationUrl(id))).text).toContain(
    'Ny tid fra onsdag 9. december kl. 10.00. Hver onsdag.',
  )
  const file = await (await get(calendarUrl(id))).text()
  expect(file).toContain(`UID:20261203T143000-${id}@medklang`)
  expect(file).toContain('DTSTART;TZID=Europe/Copenhagen:20261209T100000')
})

test('all dates move along with the one that was pointed at', async () => {
  const w = await knitting()
  await w.host.post(w.one(2), { ...toMove, which: 'all', day: '11/12 2026', time: '14.30' })
  expect((await starts(w)).slice(0, 2)).toEqual(['2026-11-27T13:30:00Z', '2026-12-04T13:30:00Z'])
})

test('a pause calls off the dates in it; each can be put back', async () => {
  const w = await knitting()
  const { host, id, joins, letters, visit } = w
  await joins('Bo', null)
  await joins('Inger', 5)
  await host.post(`${datesUrl(id)}/pause`, { from: '26/11', to: '15/12' })
  expect((await starts(w))[0]).toBe('2026-12-17T13:30:00Z')
  const told = await letters()
  expect(Object.keys(told)).toEqual(['bo'])
  expect(told.bo?.body).toContain('– Torsdag 26. november\n– Torsdag 3. december')
  const words = 'Vi holder pause. Vi mødes igen torsdag 17. december.'
  expect((await visit(invitationUrl(id))).text).toContain(words)
  await host.post(`${w.one(1)}/igen`)
  expect((await starts(w))[0]).toBe('2026-12-03T13:30:00Z')
  const [listed] = await w.db.selectFrom('listed').select('next_starts_at').execute()
  expect(String(listed?.next_starts_at)).toBe('2026-12-03T13:30:00Z')
})

test('the series ends after a day, those on later dates hear it, and it can go on', async () => {
  const w = await knitting()
  const { host, id, joins, letters, ids, dates } = w
  await joins('Bo', null)
  await joins('Inger', 4)
  await host.post(`${datesUrl(id)}/slut`, { last: '10/12' })
  expect(await starts(w)).toHaveLength(3)
  const told = await letters()
  expect(told.bo?.body).toContain('Sidste gang er torsdag 10. december.')
  expect(told.inger?.body).toContain('Vi mødes ikke torsdag 24. december')
  expect((await host.visit(datesUrl(id))).text).toContain('Fortsæt uden en sidste dag')
  await host.post(`${datesUrl(id)}/fortsaet`)
  expect((await dates()).map((date) => date.id)).toEqual(ids)
  const again = await letters()
  expect(again.bo?.body).toContain('Vi fortsætter. Hver torsdag.')
  expect(again.inger?.body).toContain('24. december')
})

test('who had joined a date the series no longer has reads that it is off', async () => {
  const { host, id, joins, visit, db, deps } = await knitting()
  await joins('Inger', 40)
  const { id: joining } = await db.selectFrom('joining').select('id').executeTakeFirstOrThrow()
  const place = placeUrl(deps.signer.sign('joining', joining))
  await host.post(`${datesUrl(id)}/slut`, { last: '10/12' })
  expect((await visit(place)).text).toContain('aflyst')
})

test('calling off a date and all after it ends the series the day before', async () => {
  const w = await knitting()
  await w.host.post(w.one(2), { what: 'cancel', which: 'following' })
  expect(await starts(w)).toHaveLength(2)
})

test('calling off all of it is cancelling the invitation', async () => {
  const { host, one, id } = await knitting()
  const answer = await host.post(one(1), { what: 'cancel', which: 'all' })
  expect(answer.headers.get('location')).toBe(`/invitationer/${id}/aflys`)
})

test('a date more can be joined, is told, and can be called off again', async () => {
  const w = await knitting()
  const { host, id, joins, letters } = w
  await joins('Bo', null)
  await joins('Inger', 0)
  const day = { day: '28/11', time: '10', end: '12', place: 'Hallen' }
  await host.post(`${datesUrl(id)}/ny`, day)
  expect((await starts(w))[1]).toBe('2026-11-28T09:00:00Z')
  const told = await letters()
  expect(Object.keys(told)).toEqual(['bo'])
  expect(told.bo?.body).toContain('Vi mødes også lørdag 28. november kl. 10.00 til 12.00.')
  const twice = await host.post(`${datesUrl(id)}/ny`, day)
  expect(twice.status).toBe(409)
  expect(await twice.text()).toContain('I mødes allerede på det tidspunkt')
})

test('only those who may change it see the dates, in three statements', async () => {
  const w = await knitting()
  const { host, id, one, visit } = w
  for (const path of [datesUrl(id), one(0)]) {
    const page = await host.visit(path)
    expect(page.text).toContain('Strik på biblioteket')
    expect(w.statements().length).toBeLessThanOrEqual(3)
  }
  const other = await w.as((await w.given.person()).id)
  for (const path of [datesUrl(id), one(0)]) expect((await other.get(path)).status).toBe(404)
  expect((await other.post(one(0), { what: 'cancel', which: 'one' })).status).toBe(404)
  expect((await other.post(`${one(0)}/igen`)).status).toBe(404)
  expect((await w.get(datesUrl(id))).status).toBe(303)
  await visit(invitationUrl(id))
  expect(w.statements().length).toBeLessThanOrEqual(3)
})

test.each([
  ['', { day: 'i går', time: '10' }, 'Det forstår vi ikke'],
  ['', { day: '1/11 2026', time: '10' }, 'Det er i fortiden'],
  ['', { day: '3/12', time: '14.30' }, 'I mødes allerede på det tidspunkt'],
  ['', { day: '3/12 2028', time: '10' }, 'mere end et år frem'],
  ['', { which: 'following', day: '3/12', time: '10', place: 'Hallen' }, 'kun for en dag'],
  ['/pause', { from: '3/12', to: '1/12 2026' }, 'Pausen skal slutte'],
  ['/pause', { from: '4/12', to: '5/12' }, 'I mødes ikke i de dage'],
  ['/slut', { last: '' }, 'Skriv datoen'],
  ['/ny', { day: '30/11', time: 'ved frokost' }, 'Skriv klokken'],
])('what cannot be done comes back with a sentence: %s %o', async (door, fields, words) => {
  const { host, id, one, dates } = await knitting()
  const before = await dates()
  const path = door ? datesUrl(id) + door : one(0)
  const answer = await host.post(path, { what: 'move', which: 'one', ...fields })
  expect([409, 422]).toContain(answer.status)
  const page = await answer.text()
  expect(page).toContain(words)
  for (const typed of Object.values(fields)) expect(page).toContain(String(typed))
  expect(await dates()).toEqual(before)
})
