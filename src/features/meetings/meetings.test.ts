import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { areaMeeting, withMeeting } from './test-meetings.ts'
import { meetingsUrl, newMeetingUrl, templatesUrl } from './urls.ts'

const w = await world()
const { secretary, url, id } = await withMeeting(w)

test('everybody reads when, where and what is asked, in three statements at most', async () => {
  const { text, document } = await w.visit(url)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Tirsdag 24. november')
  expect(text).toContain('Kl. 19.00 til 21.00')
  expect(text).toContain('Du kan bare komme')
  expect(text).toContain('Hvad kan du selv gøre?')
  expect(document.querySelector(`a[href="${url}/ret"]`)).toBeNull()
  const own = await secretary.visit(url)
  expect(own.document.querySelector(`a[href="${url}/ret"]`)).not.toBeNull()
})

test('the list is found by kind and by area', async () => {
  const listed = async (query: string) => (await w.visit(meetingsUrl + query)).text
  expect(await listed('')).toContain(areaMeeting.title)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(await listed('?slags=area&omraade=ry')).toContain(areaMeeting.title)
  expect(await listed('?slags=theme')).not.toContain(areaMeeting.title)
  expect(await listed('?slags=nonsense&omraade=nowhere')).toContain(areaMeeting.title)
})

test('it goes into a calendar and onto a wall', async () => {
  const calendar = await (await w.get(`${url}/kalender.ics`)).text()
  expect(calendar).toContain('DTSTART;TZID=Europe/Copenhagen:20261124T190000')
  expect(await (await w.get(`${meetingsUrl}/kalender.ics`)).text()).toContain(id)
  const { text } = await w.visit(`${url}/papir`)
  expect(text).toContain('Du kan bare komme')
  expect(text).toContain('Hvad er vigtigst for dig?')
})

test('what is missing is asked for, and what was typed is kept', async () => {
  const untitled = await page(secretary.post(newMeetingUrl, { ...areaMeeting, title: '' }))
  expect(untitled.status).toBe(422)
  expect(untitled.text).toContain('Skriv, hvad det hedder.')
  const wrong = { ...areaMeeting, to: '18:00', place: '', online: 'http://x.dk' }
  const { text, document } = await page(secretary.post(newMeetingUrl, wrong))
  expect(text).toContain('Mødet slutter, før det begynder.')
  expect(text).toContain('Skriv hele adressen.')
  expect(document.querySelector('[name="lead"]')?.textContent).toBe(areaMeeting.lead)
  const long = await page(
    secretary.post(newMeetingUrl, { ...areaMeeting, questions: 'Hvad? '.repeat(400) }),
  )
  expect(long.text).toContain('Det er for langt.')
  const phone = { ...areaMeeting, lead: 'Ring 86 11 22 33' }
  const asked = await page(secretary.post(newMeetingUrl, phone))
  expect(asked.text).toContain('Skal ”86 11 22 33” stå der?')
})

test('those who follow it hear of a new time, and of nothing else', async () => {
  const contact = 'inger@example.org'
  const code = location(await w.post(`${url}/foelg`, { contact }))
  await w.post(code, { code: (await w.outbox()).findLast((one) => one.code)?.code ?? '' })
  await secretary.post(`${url}/ret`, { ...areaMeeting, title: 'Hvad mangler Ry?' })
  await w.settle()
  const news = async () =>
    (await w.outbox()).filter((one) => one.recipient === contact && one.subject.startsWith('Nyt'))
  expect(await news()).toEqual([])
  await secretary.post(`${url}/ret`, { ...areaMeeting, date: '2026-11-26' })
  await w.settle()
  expect((await news()).map(({ body }) => body).join()).toContain('torsdag 26. november kl. 19.00')
  expect(await (await w.get(`${url}/kalender.ics`)).text()).toContain('SEQUENCE:1')
})

test('an association is asked once, by letter', async () => {
  const { email, id: birthe } = await w.given.person({ name: 'Birthe' })
  const { id: association } = await w.given.association({ members: [birthe] })
  await w.given.association({ name: 'Ry Kor' })
  const before = await secretary.visit(`${url}/indbyd`)
  expect(before.text).toContain('ingen mail til: Ry Kor')
  for (const _ of [1, 2])
    await secretary.post(`${url}/indbyd`, { associations: [association, 'nobody'] })
  const letters = (await w.outbox()).filter(({ recipient }) => recipient === email)
  expect(letters.map(({ subject }) => subject)).toEqual(['Kom og vær med: Hvad mangler vi i Ry?'])
  expect(letters[0]?.body).toContain('Strikkelauget Masken')
  expect((await secretary.visit(`${url}/indbyd`)).text).toContain('I har skrevet til')
})

test('whoever is asked to may run it too, and others find no such page', async () => {
  const vibeke = await w.given.person({ name: 'Vibeke', roles: ['committee-member'] })
  const member = await w.as(vibeke.id)
  expect((await member.get(`${url}/ret`)).status).toBe(404)
  expect((await member.get(newMeetingUrl)).status).toBe(404)
  const nobody = await page(secretary.post(`${url}/holder`, { contact: 'ingen@example.org' }))
  expect(nobody.text).toContain('Ingen med en rolle har logget ind med det.')
  await secretary.post(`${url}/holder`, { contact: vibeke.email })
  expect((await member.visit(`${url}/ret`)).text).toContain('Vibeke')
  await secretary.post(`${url}/holder/${vibeke.id}/fjern`)
  expect((await member.get(`${url}/ret`)).status).toBe(404)
  expect((await w.get(`${url}/ret`)).status).toBe(303)
})

test('a member of a council calls a meeting for their own council, and for no other', async () => {
  const { id: bodil } = await w.given.person({ name: 'Bodil', roles: ['council-member'] })
  const bodies = ['seniorraadet', 'ungdomsraadet'].map((one) => ({
    ...{ id: one, kind: 'council' as const, purpose: 'Råd', audience: [] },
    ...{ closed_on: null, close_reason: null, made_at: w.time.at },
  }))
  await w.db.insertInto('body').values(bodies).execute()
  const from_on = Temporal.PlainDate.from('2026-01-01')
  const names = bodies.map((one) => ({ body_id: one.id, name: `Navn ${one.id}`, from_on }))
  await w.db.insertInto('body_name').values(names).execute()
  const member = await w.as(bodil)
  expect((await member.get(newMeetingUrl)).status).toBe(404)
  const seat = { id: 's', role: 'member' as const, person_id: bodil, from_on, until_on: null }
  await w.db
    .insertInto('body_seat')
    .values({ ...seat, body_id: 'seniorraadet' })
    .execute()
  const call = (body: string) => member.post(newMeetingUrl, { ...areaMeeting, body })
  expect((await call('ungdomsraadet')).status).toBe(404)
  expect((await call('')).status).toBe(404)
  const own = location(await call('seniorraadet'))
  expect((await w.visit(own)).text).toContain('Navn seniorraadet')
  expect((await member.get(`${url}/ret`)).status).toBe(404)
})

test('the secretary keeps questions to begin with', async () => {
  const questions = 'Hvad savner du?\nHvem mangler?'
  await secretary.post(templatesUrl, { title: 'Til besøg', questions })
  const { id: template } = await w.db
    .selectFrom('meeting_template')
    .select('id')
    .executeTakeFirstOrThrow()
  const begun = await secretary.visit(`${newMeetingUrl}?skabelon=${template}`)
  expect(begun.document.querySelector('[name="questions"]')?.textContent).toBe(questions)
  const usual = await secretary.visit(newMeetingUrl)
  expect(usual.document.querySelector('[name="questions"]')?.textContent).toContain('sammen med')
  await secretary.post(`${templatesUrl}/${template}/fjern`)
  expect((await secretary.visit(templatesUrl)).text).not.toContain('Til besøg')
})

test('what is called off says why, and stands fast', async () => {
  const { url: other } = await withMeeting(w, { title: 'Et andet møde' })
  expect((await secretary.post(`${other}/aflys`, { reason: '' })).status).toBe(422)
  await secretary.post(`${other}/aflys`, { reason: 'Salen er lukket' })
  expect((await w.visit(other)).text).toContain('Grunden er: ”Salen er lukket”')
  expect(await (await w.get(`${other}/kalender.ics`)).text()).toContain('STATUS:CANCELLED')
  expect((await secretary.post(`${other}/ret`, areaMeeting)).status).toBe(409)
  expect((await w.get(`${other}/papir`)).status).toBe(404)
})
