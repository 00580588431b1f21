import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#test/support/any-character.ts'
import { askToJoin, inger, joinWithCode } from '#test/support/joining.ts'
import { page, world } from '#test/world.ts'
import { changeForm, joinForm } from './join-form.ts'

const veryLong = 'å'.repeat(40_000)
const script = '<script>alert(1)</script>'

test('an empty form comes back with what to choose', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const back = await page(here.post(`/invitationer/${id}/tilslutning`))
  expect(back.status).toBe(422)
  expect(back.text).toContain('Vælg, hvordan du vil begynde.')
})

test.each([
  [{ firstName: '' }, 'Skriv dit fornavn.'],
  [{ firstName: veryLong }, 'Skriv højst 40 bogstaver.'],
  [{ firstName: script }, 'Skriv dit fornavn.'],
  [{ contact: '' }, 'Skriv et telefonnummer eller en mail'],
  [{ contact: veryLong }, 'Skriv et telefonnummer eller en mail'],
  [{ contact: 'inger@' }, 'Skriv et telefonnummer eller en mail'],
  [{ way: 'flying' }, 'Vælg, hvordan du vil begynde.'],
  [{ way: 'coming-with' }, 'Vælg, hvem du følges med.'],
  [{ way: 'coming-with', companion: 'known', companions: '6' }, 'Vælg et tal fra 1 til 5.'],
  [{ way: 'coming-with', companion: 'known', companions: 'mange' }, 'Vælg et tal fra 1 til 5.'],
  [{ way: 'asking', question: ' ' }, 'Skriv dit spørgsmål.'],
  [{ way: 'asking', question: veryLong }, 'Skriv højst 1000 tegn.'],
])('%o comes back with a sentence, and nothing is saved', async (fields, sentence) => {
  const here = await world()
  const { id } = await here.given.invitation()
  const back = await page(here.post(`/invitationer/${id}/tilslutning`, { ...inger, ...fields }))
  expect(back.status).toBe(422)
  expect(back.document.querySelector('.error-summary')?.textContent).toContain(sentence)
  expect(await here.db.selectFrom('joining').select('id').execute()).toEqual([])
})

test.each(['', 'always'])('for a series "%s" is no answer to how often', async (often) => {
  const here = await world()
  const start = Temporal.PlainDateTime.from('2026-11-24T10:00')
  const series = { start, minutes: 60, rrule: 'FREQ=WEEKLY;BYDAY=TU', extra: [], except: [] }
  const { id } = await here.given.invitation({ series })
  const fields = { ...inger, series: 'yes', often }
  const back = await page(here.post(`/invitationer/${id}/tilslutning`, fields))
  expect(back.status).toBe(422)
  expect(back.document.querySelector('#often')?.textContent).toContain('Vælg, om du vil med')
})

test('every word typed is kept', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const fields = {
    way: 'asking',
    question: `Må ${script} med?`,
    firstName: 'Åse \u202e😀',
    contact: 'x',
  }
  const back = await page(here.post(`/invitationer/${id}/tilslutning`, fields))
  const value = (name: string) => back.document.querySelector(`[name=${name}]`)
  expect(value('firstName')?.getAttribute('value')).toBe(fields.firstName)
  expect(value('contact')?.getAttribute('value')).toBe('x')
  expect(value('question')?.textContent).toBe(fields.question)
  expect(back.document.querySelector('[name=way][checked]')?.getAttribute('value')).toBe('asking')
})

test('marks, emoji, NUL and HTML in a question come out as they were meant', async () => {
  const here = await world()
  const { id, hostId } = await here.given.invitation()
  const question = `Hej \u202e😀 ${script}`
  await joinWithCode(here, id, { way: 'asking', firstName: 'Åse', question: `${question}\0` })
  await here.settle()
  const host = await (await here.as(hostId)).visit(`/invitationer/${id}/vaert`)
  expect(host.text).toContain(question)
  const letter = (await here.outbox()).find(({ recipient }) => recipient.startsWith(hostId))
  expect(letter?.body).toContain(question)
  expect(letter?.html).toBeNull()
})

test('a form from a foreign page is not taken', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { place } = await joinWithCode(here, id)
  for (const path of [`/invitationer/${id}/tilslutning`, `${place}/framelding`]) {
    const answer = await here.app.request(`http://localhost:3000${path}`, {
      method: 'POST',
      body: new URLSearchParams(inger),
      headers: { origin: 'https://evil.example' },
    })
    expect(answer.status).toBe(403)
  }
  expect((await here.visit(place)).text).toContain('du kommer')
})

test('an invitation that is not there cannot be joined or reported', async () => {
  const here = await world()
  for (const path of ['tilslutning', 'noget-galt'])
    expect(
      (await here.post(`/invitationer/aaaaaaaaaaaa/${path}`, { ...inger, text: 'x' })).status,
    ).toBe(404)
  expect((await here.get('/invitationer/aaaaaaaaaaaa')).status).toBe(404)
})

test('the code is six digits, with or without spaces', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { codePage, code } = await askToJoin(here, id)
  for (const wrong of ['', 'abc', '12345', veryLong])
    expect((await here.post(codePage, { code: wrong })).status).toBe(422)
  const spaced = ` ${code.slice(0, 3)} ${code.slice(3)} `
  expect((await here.post(codePage, { code: spaced })).status).toBe(303)
})

test('whatever a form holds, it is read or explained, never broken', () => {
  const text = fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom(...Object.values(inger)))
  const value = fc.oneof(text, fc.array(text))
  const names = ['firstName', 'contact', 'companion', 'companions', 'often', 'question', 'times']
  const way = fc.constantFrom('coming', 'coming-with', 'asking', 'calling')
  const body = fc
    .tuple(fc.dictionary(fc.constantFrom(...names), value), fc.oneof(way, value))
    .map(([fields, chosen]) => ({ ...fields, way: chosen }))
  fc.assert(
    fc.property(body, (fields) => {
      for (const schema of [joinForm, changeForm])
        for (const { message } of schema.safeParse(fields).error?.issues ?? [])
          expect(message).toMatch(/^(Skriv|Vælg)\b.+\.$/)
      expect(true).toBe(true)
    }),
  )
})
