import { expect, test } from 'vitest'
import { linkInput } from '#features/inputs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { page, world } from '#test/world.ts'
import { eraseOld } from './erasing.ts'
import { remindOfPromises } from './reminding.ts'
import { AFTERWARDS, outcome, sheet, withMeeting } from './test-meetings.ts'
import { keepThemes } from './themes.ts'
import { allPromisesUrl } from './urls.ts'

const w = await world()
const { sanne, url, id } = await withMeeting(w)
const jens = await w.given.person({ name: 'Jens', roles: ['grants-officer'] })
let secretary = await w.as(sanne.id)

const meeting = () =>
  w.db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const firstQuestion = async () => {
  const asked = w.db.selectFrom('meeting_question').select('id').where('place', '=', 1)
  return (await asked.executeTakeFirstOrThrow()).id
}
const promise = () => w.db.selectFrom('meeting_promise').selectAll().executeTakeFirstOrThrow()
const byTheLake = { id: 'soeen', name: 'Søen', made_at: w.time.at, merged_into: null }
const lettersTo = async (to: string) => (await w.outbox()).filter((one) => one.recipient === to)

test('nothing comes of a meeting before it has begun', async () => {
  expect((await secretary.post(`${url}/ark`, sheet)).status).toBe(409)
  expect((await secretary.post(`${url}/luk`, outcome(jens.email))).status).toBe(409)
  expect((await meeting()).state).toBe('planned')
})

test('sheets of paper become what people said, answer by answer', async () => {
  w.time.at = AFTERWARDS
  secretary = await w.as(sanne.id)
  const empty = await page(secretary.post(`${url}/ark`, { ...sheet, answer1: '' }))
  expect(empty.text).toContain('Skriv mindst ét svar fra arket.')
  const told = { ...sheet, answer2: 'Male den.', consent: 'tell-me', contact: 'ove@example.org' }
  const without = await page(secretary.post(`${url}/ark`, { ...told, contact: '' }))
  expect(without.text).toContain('Skriv en mail, et nummer eller hele adressen.')
  await secretary.post(`${url}/ark`, told)
  await secretary.post(`${url}/ark`, { ...sheet, consent: 'anonymous', answer1: 'Mere lys.' })
  const inputs = await w.db
    .selectFrom('input')
    .leftJoin('input_contact', 'input_contact.id', 'input.id')
    .select(['words', 'consent', 'input.channel', 'area_id', 'address'])
    .where('meeting_id', '=', id)
    .orderBy('words')
    .execute()
  const shared = { channel: 'paper', area_id: 'ry' }
  expect(inputs).toEqual([
    { ...shared, words: 'En bænk ved søen.', consent: 'tell-me', address: 'ove@example.org' },
    { ...shared, words: 'Male den.', consent: 'may-be-quoted', address: null },
    { ...shared, words: 'Mere lys.', consent: 'anonymous', address: null },
  ])
  expect((await secretary.visit(`${url}/ark`)).text).toContain('I har skrevet 3 svar ind.')
  expect((await w.visit(url)).text).toContain('Mødet er holdt')
})

test('linking what was said changes nothing about the meeting', async () => {
  const before = await meeting()
  const { id: input } = await w.db.selectFrom('input').select('id').executeTakeFirstOrThrow()
  await perform(w.deps, nobody, (work) => linkInput(work, input, { kind: 'meeting', key: id }))
  expect(await meeting()).toEqual(before)
})

test('what came of it is written down, with who answers for it, and others see no name', async () => {
  const many = await page(secretary.post(`${url}/luk`, { ...outcome(''), attended: 'mange' }))
  expect(many.text).toContain('Skriv et tal')
  const half = await page(secretary.post(`${url}/luk`, { ...outcome(''), due1: '' }))
  expect(half.status).toBe(422)
  expect(half.text).toContain('skriv hvem i kommunen')
  expect(half.text).toContain('Vælg en dato')
  const ib = await w.given.person({ name: 'Ib' })
  const stranger = await page(secretary.post(`${url}/luk`, outcome(ib.email)))
  expect(stranger.text).toContain('Ingen ansat har logget ind med det.')
  expect((await meeting()).state).toBe('held')
  expect((await secretary.post(`${url}/luk`, outcome(jens.email))).status).toBe(303)
  const themes = [{ words: 'Bænke', voices: 4, questionId: await firstQuestion() }]
  await perform(w.deps, nobody, (work) => keepThemes(work, id, themes))
  await w.db.updateTable('input').set({ is_shown: true }).execute()
  await w.db.insertInto('input_theme').values(byTheLake).execute()
  const painted = w.db.updateTable('input').set({ theme_id: byTheLake.id })
  await painted.where('words', '=', 'Male den.').execute()
  const { text, document } = await w.visit(url)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const said = document.querySelector('[aria-labelledby=sagt]')?.textContent ?? ''
  expect(said).toMatch(
    /vigtigst for dig\?\s*Bænke \(sagt af 4 personer\)\s*En bænk ved søen.*selv gøre\?\s*Om emnet: Søen\s*Male den/s,
  )
  for (const words of [
    'Der kom 23 personer.',
    'Vi sætter en bænk op ved søen',
    'I gang',
    'Bænke (sagt af 4 personer)',
    'Male den.',
    'Mange vil gerne hjælpe.',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('Jens')
  expect(text).not.toContain('Mere lys.')
  const paper = await w.visit(`${url}/papir`)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(paper.text).toContain('Det skal være gjort 20. december 2026.')
  const headings = [...paper.document.querySelectorAll('main h2')].map((one) => one.textContent)
  expect(headings).toContain('Det blev sagt til: Hvad er vigtigst for dig?')
  expect(paper.text).toMatch(/Hvad kan du selv gøre\?\s*Om emnet: Søen\s*”Male den\.”/)
})

test('done again it changes the words and loses no promise', async () => {
  const again = { ...outcome(''), attended: '24', words1: '', due1: '' }
  expect((await secretary.post(`${url}/luk`, again)).status).toBe(303)
  const { text } = await w.visit(url)
  expect(text).toContain('Der kom 24 personer.')
  expect(text).toContain('Vi sætter en bænk op ved søen')
})

test('who answers for a promise is reminded once, a week before', async () => {
  w.time.at = Temporal.Instant.from('2026-12-12T09:00:00Z')
  await remindOfPromises(w.deps)
  expect(await lettersTo(jens.email)).toEqual([])
  w.time.at = Temporal.Instant.from('2026-12-13T09:00:00Z')
  await remindOfPromises(w.deps)
  await remindOfPromises(w.deps)
  const letters = await lettersTo(jens.email)
  expect(letters.map(({ subject }) => subject)).toEqual([
    'Du har lovet noget til 20. december 2026',
  ])
})

test('a promise that is late is seen by the secretary, and stays open until somebody says more', async () => {
  w.time.at = Temporal.Instant.from('2026-12-21T09:00:00Z')
  secretary = await w.as(sanne.id)
  const { text } = await secretary.visit(allPromisesUrl)
  expect(text).toContain('Ikke nået til tiden')
  expect(text).toContain('Jens')
  expect((await w.visit(url)).text).toContain('Ikke nået til tiden')
  expect((await promise()).state).toBe('open')
})

test('whoever answers for it says how it went, and those who said something hear it', async () => {
  const other = await w.as((await w.given.person({ name: 'Kaj', roles: ['grants-officer'] })).id)
  const owner = await w.as(jens.id)
  const door = `${url}/loefter/${(await promise()).id}`
  expect((await other.get(`${url}/loefter`)).status).toBe(404)
  const settled = { state: 'kept', said: 'Bænken står der nu.' }
  expect((await other.post(door, settled)).status).toBe(404)
  expect((await owner.post(door, { ...settled, said: '' })).status).toBe(422)
  await w.db.updateTable('input_contact').set({ confirmed_at: w.time.at }).execute()
  expect((await owner.post(door, settled)).status).toBe(303)
  await w.settle()
  const { text } = await w.visit(url)
  expect(text).toContain('Gjort')
  expect(text).toContain('Bænken står der nu.')
  const news = (await lettersTo('ove@example.org')).map(({ body }) => body).join()
  expect(news).toContain('Bænken står der nu.')
  expect((await secretary.visit(allPromisesUrl)).text).toContain('Ingen løfter venter.')
})

test('who ran it and who answered for it are forgotten a year after', async () => {
  w.time.at = Temporal.Instant.from('2027-12-20T09:00:00Z')
  await eraseOld(w.deps)
  expect((await promise()).owner_id).toBe(jens.id)
  w.time.at = Temporal.Instant.from('2027-12-23T09:00:00Z')
  await eraseOld(w.deps)
  expect((await promise()).owner_id).toBeNull()
  expect(await w.db.selectFrom('meeting_facilitator').selectAll().execute()).toEqual([])
})
