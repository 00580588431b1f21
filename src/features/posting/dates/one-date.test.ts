import { expect, test } from 'vitest'
import { calendarUrl, datesUrl, invitationUrl } from '#features/invitations/index.ts'
import { knitting, toMove } from '#test/support/dates.ts'

const off = { what: 'cancel', which: 'one' }

test('a date called off is told to those who come that day, once, and put back they hear it again', async () => {
  const { host, get, visit, id, one, joins, letters } = await knitting()
  await joins('Inger', 0)
  await joins('Bo', 1)
  await joins('Else', null, { language: 'en' })
  await joins('Ib', 0, { cancelled_at: Temporal.Instant.from('2026-11-20T10:00:00Z') })
  await letters()

  expect((await host.post(one(0), off)).headers.get('location')).toBe(datesUrl(id))
  const told = await letters()
  expect(Object.keys(told).sort()).toEqual(['else', 'inger'])
  expect(told.inger?.body).toContain('Vi mødes ikke torsdag 26. november kl. 14.30 til 16.30.')
  expect(told.inger?.calendar).toContain('STATUS:CANCELLED')
  expect(told.else?.body).toContain('We do not meet on Thursday 26 November at 14:30 to 16:30.')
  expect(told.else?.calendar).toContain('RECURRENCE-ID;TZID=Europe/Copenhagen:20261126T143000')
  expect(await letters()).toEqual({})

  const page = await visit(invitationUrl(id))
  expect(page.text).toContain('Torsdag 26. november er aflyst. Næste gang er torsdag 3. december.')
  expect((await visit('/invitationer')).text).toContain('Vi mødes ikke torsdag 26. november.')
  const file = await (await get(calendarUrl(id))).text()
  expect(file).toContain('RECURRENCE-ID;TZID=Europe/Copenhagen:20261126T143000')
  expect(file).toContain('SEQUENCE:1')

  await host.post(`${one(0)}/igen`)
  const again = await letters()
  expect(Object.keys(again).sort()).toEqual(['else', 'inger'])
  expect(again.inger?.body).toContain('Vi mødes alligevel torsdag 26. november')
  expect((await visit(invitationUrl(id))).text).not.toContain('aflyst')
})

test('a date called off and put back within ten minutes writes to nobody', async () => {
  const { host, one, joins, letters } = await knitting()
  await joins('Inger', 0)
  await host.post(one(0), off)
  await host.post(`${one(0)}/igen`)
  expect(await letters()).toEqual({})
})

test('a date that is moved keeps its row, those who come and their places', async () => {
  const { host, visit, get, id, ids, one, joins, letters, dates } = await knitting({ places: 4 })
  await joins('Inger', 0)
  await joins('Bo', null)
  await host.post(one(0), { ...toMove, place: 'Hallen' })

  const [moved] = await dates()
  expect(moved?.id).toBe(ids[0])
  expect(String(moved?.starts_at)).toBe('2026-11-26T14:00:00Z')
  const page = await visit(invitationUrl(id))
  const words = 'På torsdag mødes vi kl. 15.00 i stedet for 14.30. Det er her: Hallen.'
  expect(page.text).toContain(words)
  expect(page.text).toContain('Der er plads til 2')
  expect((await visit('/invitationer')).text).toContain(words)

  const told = await letters()
  expect(told.inger?.body).toContain(
    'Vi mødes torsdag 26. november kl. 15.00 til 17.00 i stedet for torsdag 26. november kl. 14.30 til 16.30. Det er her: Hallen.',
  )
  expect(told.inger?.calendar).toContain('DTSTART;TZID=Europe/Copenhagen:20261126T150000')
  expect(told.inger?.calendar).toContain(':Hallen')
  const file = await (await get(calendarUrl(id))).text()
  expect(file).toMatch(
    /RECURRENCE-ID;TZID=Europe\/Copenhagen:20261126T143000\r\nDTSTART;TZID=Europe\/Copenhagen:20261126T150000/,
  )

  await host.post(`${one(0)}/igen`)
  expect((await visit(invitationUrl(id))).text).not.toContain('i stedet for')
  expect((await letters()).inger?.body).toContain('kl. 14.30 til 16.30 i stedet for')
})

test('three edits within ten minutes are one letter with all of it', async () => {
  const { host, one, joins, letters } = await knitting()
  await joins('Bo', null)
  await host.post(one(0), toMove)
  await host.post(one(1), off)
  await host.post(one(2), off)
  const told = await letters()
  expect(Object.keys(told)).toEqual(['bo'])
  expect(told.bo?.body).toContain('Vi mødes torsdag 26. november kl. 15.00')
  expect(told.bo?.body).toContain('– Torsdag 3. december\n– Torsdag 10. december')
})

test('editing the words of the invitation leaves a date called off as it is', async () => {
  const { host, one, dates, id } = await knitting()
  await host.post(one(0), off)
  await host.post(one(1), { ...toMove, day: '4/12 2026' })
  const before = await dates()
  const draft = (await host.get(`/invitationer/${id}/ret`)).headers.get('location') ?? ''
  const saved = await host.post(draft, { cover: 'kaffe', consent: 'ja', go: 'post' })
  expect(saved.status).toBe(303)
  expect(await dates()).toEqual(before)
})

test('somebody who has only a telephone is called about the date', async () => {
  const { host, one, joins, settle, db } = await knitting()
  await joins('Else', 0, { channel: 'phone', address: '+4512345678' })
  await host.post(one(0), off)
  await settle()
  expect(await db.selectFrom('call').select('kind').execute()).toEqual([{ kind: 'cancelled' }])
})
