import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { eraseUnfinished } from '../erasing.ts'
import { accounts, beginsAccount } from './test-young.ts'

const spans = (w: Awaited<ReturnType<typeof world>>) =>
  w.db.selectFrom('young_person').select('span').execute()

test.each([
  ['too-young', '/log-ind/sammen-med-en-voksen', [], 0],
  ['with-parent', '/log-ind/foraelder', [], 1],
  ['young', '/opret', [{ span: 'young' }], 1],
  ['grown', '/opret', [], 1],
] as const)('who says %s goes on to %s', async (age, next, kept, people) => {
  const w = await world()
  const { own } = await beginsAccount(w)
  const answer = await own.post('/log-ind/navn?til=/opret', { name: 'Signe', age })
  expect(location(answer)).toBe(next)
  expect((await own.visit(next)).status).toBe(200)
  expect(await spans(w)).toEqual(kept)
  expect(await accounts(w)).toHaveLength(people)
})

test('of somebody too young nothing is left, and nobody is signed in', async () => {
  const w = await world()
  const { own } = await beginsAccount(w)
  await own.post('/log-ind/navn', { name: 'Ida', age: 'too-young' })
  for (const table of ['person', 'reach', 'session', 'message', 'sign_in_code'] as const)
    expect(await w.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  expect((await own.visit('/log-ind/sammen-med-en-voksen')).text).toContain(
    'Vi har ikke gemt noget',
  )
})

test('the age is asked once, as a span, with the name that was typed kept', async () => {
  const w = await world()
  const { own } = await beginsAccount(w)
  const asked = await own.visit('/log-ind/navn')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  for (const words of ['Under 13 år', '13-14 år', '15-17 år', '18 år eller ældre'])
    expect(asked.text).toContain(words)
  const { status, document, text } = await page(own.post('/log-ind/navn', { name: 'Ida' }))
  expect(status).toBe(422)
  expect(text).toContain('Vælg, hvor gammel du er.')
  expect(document.querySelector('[name=name]')?.getAttribute('value')).toBe('Ida')
  await own.post('/log-ind/navn', { name: 'Ida', age: 'grown' })
  expect((await own.visit('/log-ind/navn')).text).not.toContain('Hvor gammel er du?')
  expect(location(await own.post('/log-ind/navn', { name: 'Ida Marie' }))).toBe('/mit')
})

test('until a name and an age are said one is nobody, and is forgotten after a day', async () => {
  const w = await world()
  const { own } = await beginsAccount(w)
  expect(location(await own.get('/beskeder-til-dig'))).toBe('/log-ind/navn?til=%2Fbeskeder-til-dig')
  expect((await own.post('/opret')).headers.get('set-cookie')).toContain('kladde')
  const left = async (hours: number) => {
    w.time.at = w.time.at.add({ hours })
    await eraseUnfinished(w.deps)
    return (await accounts(w)).length
  }
  expect(await left(23)).toBe(1)
  expect(await left(1)).toBe(0)
})

test('whoever the municipality gave a role is not asked how old they are, and not forgotten', async () => {
  const w = await world()
  const jens = await w.given.person({ name: '', roles: ['bridge-builder'] })
  w.time.at = w.time.at.add({ hours: 1 })
  const { used, own } = await beginsAccount(w, jens.email)
  expect((await own.visit(location(used))).text).not.toContain('Hvor gammel er du?')
  w.time.at = w.time.at.add({ hours: 48 })
  await eraseUnfinished(w.deps)
  expect(await accounts(w)).toHaveLength(1)
  expect(location(await own.post('/log-ind/navn', { name: 'Jens' }))).toBe('/mit')
})
