import { beforeAll, expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { formTo, optionOf, withTeam } from './test-area.ts'

type World = Awaited<ReturnType<typeof world>>

const url = '/sammen/ry/aftaler'
let w: World
let gatherer: Awaited<ReturnType<typeof withTeam>>['gatherer']
let member: Awaited<ReturnType<typeof withTeam>>['member']

beforeAll(async () => {
  w = await world()
  ;({ gatherer, member } = await withTeam(w))
})

const agreement = async (owner: string, more = {}) => {
  const { document } = await member.visit(url)
  const fields = { words: 'En bænk ved bussen', owner: optionOf(document, owner) }
  return member.post(url, { ...fields, due: '2027-01-15', ...more })
}

test('what is agreed has an owner and a day, and all can see it', async () => {
  expect((await agreement('Nobody')).status).toBe(422)
  expect((await agreement('Kender', { due: 'snart' })).status).toBe(422)
  expect((await agreement('Kender', { owner: 'seat:fremmed' })).status).toBe(404)
  expect((await agreement('Kender')).status).toBe(303)
  const { text } = await w.visit('/sammen/ry')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toMatch(/En bænk ved bussen\s*Er aftalt/)
  expect(text).toContain('15. januar 2027')
  await member.visit(url)
  expect(w.statements().length).toBeLessThanOrEqual(3)
})

test('at the next meeting it is said what came of it; why is needed where nothing did', async () => {
  const { document } = await member.visit(url)
  const door = formTo(document, `${url}/`)
  const bare = await member.post(door, { state: 'not-done', words: '' })
  expect(bare.status).toBe(422)
  expect(await bare.text()).toContain('Skriv hvorfor i en sætning')
  await member.post(door, { state: 'not-done', words: 'Vi venter på vejfolkene.' })
  const carried = await member.visit(url)
  expect(carried.document.querySelector('[aria-labelledby=foelg-op]')?.textContent).toContain(
    'Vi venter på vejfolkene.',
  )
  w.time.at = w.time.at.add({ minutes: 1 })
  await member.post(door, { state: 'done', words: '' })
  const { document: page } = await w.visit('/sammen/ry')
  const came = page.querySelector('[aria-labelledby=hvad-kom-der]')?.textContent
  expect(came).toContain('Det er gjort')
  expect(came).toContain('Vi venter på vejfolkene.')
  expect(formTo((await member.visit(url)).document, `${url}/`)).toBe('')
})

test('who follows the area hears what is agreed and what came of it', async () => {
  const code = location(await w.post('/sammen/ry/foelg', { contact: 'inger@example.org' }))
  const letter = (await w.outbox()).findLast((one) => one.code)
  await w.post(code, { code: letter?.code ?? '' })
  await agreement('Koordinator', { words: 'Kaffe hver fredag' })
  const { document } = await member.visit(url)
  await member.post(formTo(document, `${url}/`), { state: 'going-on', words: '' })
  await w.settle()
  const told = (await w.outbox()).filter(
    ({ recipient, code: one }) => recipient === 'inger@example.org' && !one,
  )
  const bodies = told.map(({ body }) => body).join('\n')
  expect(bodies).toContain('Det er aftalt: ”Kaffe hver fredag”')
  expect(bodies).toContain('Holdet er i gang med ”Kaffe hver fredag”.')
})

test('an agreement changes no step: people say when a step is done', async () => {
  expect((await member.visit('/sammen/ry/trin')).text).toContain('0 af 6 trin er gjort')
})

test('one press calls a meeting for everybody, with the three questions', async () => {
  const door = '/sammen/ry/moede'
  const fields = { on: '2027-02-04', place: 'Medborgerhuset' }
  expect((await member.visit(url)).text).not.toContain('Kald alle sammen')
  expect((await member.post(door, fields)).status).toBe(404)
  expect((await gatherer.post(door, { on: fields.on, place: '' })).status).toBe(422)
  const meeting = location(await gatherer.post(door, fields))
  const { text } = await w.visit('/sammen/ry')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Torsdag 4. februar 2027 kl. 19.00')
  expect((await w.visit(meeting)).text).toContain('Hvad skal der ske i Ry?')
})
