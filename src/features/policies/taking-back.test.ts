import { beforeEach, expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { answers, conclusion, decision, withPolicy } from './test-policies.ts'

let w: Awaited<ReturnType<typeof world>>
let given: Awaited<ReturnType<typeof withPolicy>>
beforeEach(async () => {
  w = await world()
  given = await withPolicy(w)
})

const reason = 'Loven bliver lavet om først.'

test('a look that comes to nothing is taken back by the secretary, and all can read why', async () => {
  const review = await given.look('planned')
  expect((await given.kim.visit(`${review}/arbejd`)).text).not.toContain('Tag eftersynet tilbage')
  expect((await given.kim.post(`${review}/tag-tilbage`, { reason })).status).toBe(404)
  expect((await given.sanne.visit(`${review}/arbejd`)).text).toContain('Tag eftersynet tilbage')
  expect((await given.sanne.post(`${review}/tag-tilbage`, { reason })).status).toBe(303)
  const { text, document } = await w.visit(given.url)
  expect(w.statements()).toHaveLength(3)
  expect(text).toContain(`Vi ser alligevel ikke på den nu. Grunden er: ”${reason}”`)
  expect(text).not.toContain('Vi begynder at se på den')
  expect(document.querySelector('form[action$="/fortryd"]')).toBeNull()
  expect((await given.sanne.get(`${review}/arbejd`)).status).toBe(404)
  expect((await given.sanne.post(`${review}/tag-tilbage`, { reason })).status).toBe(404)
})

test('what was answered and read is there again when that is undone, and it goes on to a decision', async () => {
  const review = await given.look('answered')
  await given.sanne.post(`${review}/kilder`, { path: '/raad-og-udvalg', words: 'Råd og udvalg' })
  const kept = () =>
    Promise.all([
      w.db.selectFrom('policy_answer').selectAll().orderBy('line').execute(),
      w.db.selectFrom('policy_source').selectAll().execute(),
    ])
  const before = await kept()
  await given.sanne.post(`${review}/tag-tilbage`, { reason })
  expect(await kept()).toEqual([[], []])
  const { document } = await given.sanne.visit(given.url)
  const undo = document.querySelector('form[action$="/fortryd"]')?.getAttribute('action') ?? ''
  expect((await given.kim.post(undo)).status).toBe(404)
  expect((await given.sanne.post(undo)).headers.get('location')).toBe(`${review}/arbejd`)
  expect((await given.sanne.post(undo)).status).toBe(404)
  expect(await kept()).toEqual(before)
  expect((await given.sanne.visit(`${review}/arbejd`)).text).toContain('Ikke begyndt')
  const steps = { begynd: {}, svar: answers, konkluder: conclusion, beslut: decision }
  for (const [step, fields] of Object.entries(steps))
    expect((await given.sanne.post(`${review}/${step}`, fields)).status, step).toBe(303)
})

test('it is undone within seven days, and not where another look has begun', async () => {
  const review = await given.look('open')
  await given.sanne.post(`${review}/tag-tilbage`, { reason })
  await given.look('planned')
  expect((await given.sanne.post(`${review}/fortryd`)).status).toBe(409)
  expect((await given.sanne.visit(given.url)).text).not.toContain(reason)
  const other = await w.db.selectFrom('policy_review').select('id').executeTakeFirstOrThrow()
  await given.sanne.post(`${given.url}/eftersyn/${other.id}/tag-tilbage`, { reason })
  w.time.at = w.time.at.add({ hours: 24 * 7 + 1 })
  const sanne = await w.as(given.sanne.id)
  const late = await page(sanne.post(`${review}/fortryd`))
  expect(late.status).toBe(409)
  expect(late.text).toContain('Skriv et nyt eftersyn op i stedet')
  const { document, text } = await sanne.visit(given.url)
  expect(text).toContain(reason)
  expect(document.querySelector('form[action$="/fortryd"]')).toBeNull()
})

test('what waits for a decision is answered again first, and what is decided stays', async () => {
  const review = await given.look('concluded')
  const waits = await page(given.sanne.post(`${review}/tag-tilbage`, { reason }))
  expect(waits.status).toBe(409)
  expect(waits.text).toContain('Svar på linjerne igen først')
  await given.sanne.post(`${review}/beslut`, decision)
  expect((await given.sanne.post(`${review}/tag-tilbage`, { reason })).status).toBe(409)
})

test('a correction that was taken back does not come again beside a newer one', async () => {
  const review = await given.look('decided')
  const correct = async () => {
    const begun = await given.sanne.post(`${review}/ret`, { reason: 'Dagen var forkert' })
    return location(begun).replace('/arbejd', '')
  }
  const first = await correct()
  await given.sanne.post(`${first}/aabn`)
  expect((await given.sanne.post(`${first}/tag-tilbage`, { reason })).status).toBe(303)
  const second = await correct()
  await given.sanne.post(`${second}/beslut`, decision)
  const answer = await page(given.sanne.post(`${first}/fortryd`))
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Der er allerede skrevet en ny udgave')
})

test.each([
  ['', 'Skriv, hvorfor I tager det tilbage.'],
  ['Ring på 22 34 56 78', '22 34 56 78'],
])('a reason of %j is asked about again', async (typed, words) => {
  const review = await given.look('open')
  const answer = await page(given.sanne.post(`${review}/tag-tilbage`, { reason: typed }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(words)
  expect(answer.document.querySelector('[name=reason]')?.textContent).toBe(typed)
})
