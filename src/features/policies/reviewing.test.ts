import { beforeEach, expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { answers, conclusion, decision, withPolicy } from './test-policies.ts'

let w: Awaited<ReturnType<typeof world>>
let given: Awaited<ReturnType<typeof withPolicy>>
beforeEach(async () => {
  w = await world()
  given = await withPolicy(w)
})

test('a decided look is read by everybody: what was found, what it came to, what was decided', async () => {
  const review = await given.look('decided')
  const { text } = await w.visit(review)
  expect(w.statements()).toHaveLength(3)
  expect(text).toContain('Besøg skal skrives ind.')
  expect(text).toContain('Socialudvalget besluttede det 20. november 2026.')
  expect(text).toContain('27.00.00-A00-2-26')
  expect(text).toMatch(/føler sig med\?\s*Den når ikke dem, der bor alene\.\s*Noget af det passer/)
  const own = await w.visit(given.url)
  expect(own.text).toContain('Den skal laves om')
  expect(own.text).toContain('Næste gang er 20. november 2027.')
  expect(own.document.querySelector(`a[href="${review}"]`)).not.toBeNull()
})

test('until it is decided only the secretary and the one who answers for it see it', async () => {
  const review = await given.look('concluded')
  expect((await w.get(review)).status).toBe(404)
  const other = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const jens = await w.as(other.id)
  expect((await jens.get(`${review}/arbejd`)).status).toBe(404)
  expect((await jens.post(`${review}/beslut`, decision)).status).toBe(404)
  expect((await jens.post(`${review}/beslut`, {})).status).toBe(404)
  expect((await jens.post(`${given.url}/eftersyn`, { on: 'x' })).status).toBe(404)
  expect((await given.kim.visit(`${review}/arbejd`)).text).toContain('Nu er det udvalgets tur')
  expect(w.statements()).toHaveLength(3)
  expect((await w.visit(given.url)).text).toContain('Vi er ved at se på den nu')
})

test('the one who answers for it takes the look from beginning to end', async () => {
  const review = await given.look('planned')
  const steps = { begynd: {}, svar: answers, konkluder: conclusion, beslut: decision }
  for (const [step, fields] of Object.entries(steps))
    expect((await given.kim.post(`${review}/${step}`, fields)).status, step).toBe(303)
  expect((await w.get(review)).status).toBe(200)
})

test('one look at a time, and each step when it is its turn', async () => {
  const review = await given.look('planned')
  expect((await given.sanne.post(`${given.url}/eftersyn`, { on: '2026-11-01' })).status).toBe(409)
  for (const [step, fields] of [
    ['svar', answers],
    ['konkluder', conclusion],
    ['beslut', decision],
    ['aabn', {}],
    ['ret', { reason: 'Forkert' }],
  ] as const)
    expect((await given.sanne.post(`${review}/${step}`, fields)).status, step).toBe(409)
})

test('there is no conclusion before every line has an answer, and what fits badly a why', async () => {
  const review = await given.look('open')
  const concluding = async (typed: Record<string, string>) => {
    await given.sanne.post(`${review}/svar`, typed)
    return page(given.sanne.post(`${review}/konkluder`, conclusion))
  }
  const missing = await concluding({ ...answers, 'svar-local': '' })
  expect(missing.status).toBe(409)
  expect(missing.text).toContain('Svar på alle linjer')
  const silent = await concluding({ ...answers, 'ord-outside': '' })
  expect(silent.text).toContain('Skriv hvorfor ved dem')
  await given.sanne.post(`${review}/svar`, answers)
  expect((await given.sanne.post(`${review}/konkluder`, conclusion)).status).toBe(303)
})

test('a conclusion can be taken back until it is decided, and its words are there to begin from', async () => {
  const review = await given.look('concluded')
  await given.sanne.post(`${review}/aabn`)
  const { text } = await given.sanne.visit(`${review}/arbejd`)
  expect(text).toContain('Besøg skal skrives ind.')
  expect((await given.sanne.post(`${review}/beslut`, decision)).status).toBe(409)
})

test.each([
  ['on', '2026-11-23', 'Den dag er ikke kommet endnu'],
  ['nextOn', '2026-11-22', 'Vælg en senere dag'],
  ['nextOn', '', 'Vælg en dato'],
  ['caseNumber', '', 'skal se ud som'],
])('a decision with %s %j is asked about again', async (field, typed, words) => {
  const review = await given.look('concluded')
  const answer = await page(given.sanne.post(`${review}/beslut`, { ...decision, [field]: typed }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(words)
  expect(answer.text).toContain('Udvalget vil have besøg med.')
})

test('a page that was read is put beside it and taken away, and changes nothing', async () => {
  const review = await given.look('answered')
  const state = async () => (await given.sanne.visit(`${review}/arbejd`)).text.includes('I gang')
  const source = { path: `${w.config.baseUrl}/raad-og-udvalg#x`, words: 'Mødet i Ry' }
  const before = await w.db.selectFrom('policy_review').selectAll().execute()
  expect((await given.sanne.post(`${review}/kilder`, source)).status).toBe(303)
  expect(await w.db.selectFrom('policy_review').selectAll().execute()).toEqual(before)
  expect(await state()).toBe(true)
  const { document } = await given.sanne.visit(`${review}/arbejd`)
  expect(document.querySelector('a[href="/raad-og-udvalg"]')?.textContent).toBe('Mødet i Ry')
  const away = document.querySelector('form[action$="/fjern"]')?.getAttribute('action') ?? ''
  expect((await given.sanne.post(away)).status).toBe(303)
  expect((await given.sanne.post(away)).status).toBe(404)
  const wrong = { path: 'https://example.org/x', words: 'Et andet sted' }
  const answer = await page(given.sanne.post(`${review}/kilder`, wrong))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('skal være en side her')
})
