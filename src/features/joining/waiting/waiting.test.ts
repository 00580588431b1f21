import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { fullTable, ib, lettersTo, ole } from '#test/support/waiting.ts'
import { page, world } from '#test/world.ts'
import { keepLines } from './keeping.ts'

test('a full invitation says so, and one can wait for a place without an account', async () => {
  const here = await world()
  const { id, hostId, waiting } = await fullTable(here)
  const invitation = await here.visit(`/invitationer/${id}`)
  expect(here.statements().length).toBeLessThanOrEqual(3)
  expect(invitation.text).toContain('Pladsen er taget. Du kan komme på venteliste.')
  expect(invitation.document.querySelector('[name=way][value=waiting]')).not.toBeNull()
  expect(invitation.document.querySelector('[name=like][checked]')).toBeNull()

  const own = await here.visit(waiting[1])
  expect(here.statements().length).toBeLessThanOrEqual(3)
  expect(own.text).toContain('Du står på ventelisten')
  expect(own.text).toContain('Der er 1 før dig.')
  expect(own.text).not.toContain('Ib')
  expect((await here.visit(waiting[0])).text).toContain('Der er ingen før dig.')

  const host = await (await here.as(hostId)).visit(`/invitationer/${id}/vaert`)
  expect(host.text).toContain('2 venter på en plads.')
  for (const name of ['Ib', 'Ole']) expect(host.text).not.toContain(name)
  expect((await lettersTo(here, `${hostId}@example.org`)).map(({ subject }) => subject)).toEqual([
    'Inger kommer til Kaffe og kortspil',
  ])
})

test('a freed place is held for the first in line, who says yes without signing in', async () => {
  const here = await world()
  const { id, inger, waiting } = await fullTable(here)
  await here.post(`${inger}/framelding`)
  const newcomer = { contact: 'pia@example.org', firstName: 'Pia' }
  const refused = await here.post(`/invitationer/${id}/tilslutning`, { ...newcomer, way: 'coming' })
  expect(refused.status).toBe(409)
  await here.settle()
  const [letter] = (await lettersTo(here, 'ib@example.org')).slice(-1)
  expect(letter?.subject).toBe('Der er en plads til dig: Kaffe og kortspil')
  expect(letter?.body).toContain('Vi holder pladsen til tirsdag 24. november kl. 9.04.')
  expect(await lettersTo(here, 'ole@example.org')).toHaveLength(2)
  expect((await here.visit(`/invitationer/${id}`)).text).toContain('Pladsen er taget.')

  expect((await here.visit(waiting[0])).text).toContain('Ja tak, jeg kommer')
  await here.post(`${waiting[0]}/ja`)
  expect((await here.post(`${waiting[0]}/ja`)).status).toBe(303)
  expect((await here.visit(waiting[0])).text).toContain('Karen ved, at du kommer')
  expect((await here.visit(waiting[1])).text).toContain('Der er ingen før dig.')
  await here.settle()
  expect((await here.outbox()).map(({ subject }) => subject)).toContain(
    'Ib kommer til Kaffe og kortspil',
  )
})

test('who says no leaves the line, and the next is asked at once', async () => {
  const here = await world()
  const { inger, waiting } = await fullTable(here)
  await here.post(`${inger}/framelding`)
  await here.settle()
  await here.post(`${waiting[0]}/nej`)
  expect((await here.visit(waiting[0])).text).toContain('Du venter ikke mere')
  expect((await here.visit(waiting[1])).text).toContain('Der er en plads til dig')
  here.time.at = here.time.at.add({ minutes: 1 })
  await here.post(`${waiting[0]}/kom-alligevel`)
  expect((await here.visit(waiting[0])).text).toContain('Der er 1 før dig.')
})

test('an offer that nobody answers goes on, and twice is the end of it', async () => {
  const here = await world()
  const { inger, waiting } = await fullTable(here)
  await here.post(`${inger}/framelding`)
  await here.settle()
  const later = async (hours: number) => {
    here.time.at = here.time.at.add({ hours })
    await Promise.all([keepLines(here.deps), keepLines(here.deps)])
    await here.settle()
  }
  await later(44)
  expect((await here.visit(waiting[0])).text).toContain('Der er en plads til dig')
  await later(4)
  expect((await here.visit(waiting[0])).text).toContain('Du står nu sidst i køen.')
  expect((await here.visit(waiting[1])).text).toContain('Ja tak, jeg kommer')
  const late = await page(here.post(`${waiting[0]}/ja`))
  expect(late.status).toBe(409)
  expect(late.text).toContain('Pladsen er gået videre til den næste.')

  await here.post(`${waiting[1]}/nej`)
  await later(60)
  expect((await here.visit(waiting[0])).text).toContain('Du venter ikke mere')
  const passed = (await lettersTo(here, 'ib@example.org')).filter(({ subject }) =>
    subject.startsWith('Pladsen gik videre'),
  )
  expect(passed).toHaveLength(2)
})

test('when there is one place and two are needed, the next may have it, and nobody moves', async () => {
  const here = await world()
  const two = { ...ib, waitingWith: '1' }
  const { id } = await here.given.invitation({ places: 2 })
  const { place } = await joinWithCode(here, id)
  await joinWithCode(here, id, { contact: 'b@example.org' })
  const { place: both } = await joinWithCode(here, id, two)
  here.time.at = here.time.at.add({ minutes: 2 })
  const { place: alone } = await joinWithCode(here, id, ole)
  await here.settle()
  await here.post(`${place}/framelding`)
  await here.settle()
  expect((await here.visit(alone)).text).toContain('Ja tak, jeg kommer')
  expect((await here.visit(both)).text).toContain('Der er ingen før dig.')
})

test('one asks to wait once, may leave at any time, and may ask the host something meanwhile', async () => {
  const here = await world()
  const { id, waiting } = await fullTable(here)
  here.time.at = here.time.at.add({ minutes: 5 })
  await joinWithCode(here, id, ib)
  here.time.at = here.time.at.add({ minutes: 5 })
  await joinWithCode(here, id, { ...ib, way: 'asking', question: 'Er der trin?' })
  const rows = await here.db
    .selectFrom('joining')
    .selectAll()
    .where('way', '=', 'waiting')
    .orderBy('waiting_since')
    .execute()
  expect(rows.map(({ first_name, question }) => [first_name, question])).toEqual([
    ['Ib', 'Er der trin?'],
    ['Ole', ''],
  ])
  await here.post(`${waiting[0]}/framelding`)
  expect((await here.visit(waiting[1])).text).toContain('Der er ingen før dig.')
})
