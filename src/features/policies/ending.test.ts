import { beforeEach, expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { endingProblem } from './ending.ts'
import { remindOfReviews } from './reminding.ts'
import { withPolicy } from './test-policies.ts'
import { endUrl, holdAgainUrl, jsonUrl, policiesUrl } from './urls.ts'

let w: Awaited<ReturnType<typeof world>>
let given: Awaited<ReturnType<typeof withPolicy>>
beforeEach(async () => {
  w = await world()
  given = await withPolicy(w)
})

const ending = {
  ...{ on: '2026-11-20', caseNumber: '27.00.00-A00-3-26' },
  why: 'Politik for et langt liv er kommet i stedet.',
}
const end = (typed: Record<string, string> = ending) => given.sanne.post(endUrl(given.id), typed)
const dutiesOf = async (year: number) => (await w.visit(`/aarshjul?aar=${year}`)).text
const listed = async () => (await w.visit(policiesUrl)).document.querySelector('.recs')?.textContent

test('what holds no more is not among the others; its page and its data say since when and why', async () => {
  expect(await listed()).toContain('Ældrepolitik')
  expect(await dutiesOf(2027)).toContain('Ældrepolitik')
  expect((await end()).status).toBe(303)
  expect(await listed()).toBeUndefined()
  expect(await dutiesOf(2027)).not.toContain('Ældrepolitik')
  const list = await w.visit(policiesUrl)
  const old = list.document.querySelector('section[aria-labelledby="gaelder-ikke"]')
  expect(old?.querySelector(`a[href="${given.url}"]`)?.textContent).toBe('Ældrepolitik')
  const { text, document } = await w.visit(given.url)
  expect(w.statements()).toHaveLength(3)
  expect(text).toContain('Den holdt op med at gælde 20. november 2026.')
  expect(text).toContain(ending.why)
  expect(text).toContain('27.00.00-A00-3-26')
  expect(text).not.toContain('Næste gang er')
  expect(document.querySelector('main form, a[href$="/foelg"]')).toBeNull()
  expect(await (await w.get(jsonUrl)).json()).toMatchObject({
    policies: [
      {
        ...{ endedOn: '2026-11-20', endedBecause: ending.why },
        endedCaseNumber: '27.00.00-A00-3-26',
      },
    ],
  })
})

test('who follows it hears why, once', async () => {
  const code = (await w.post(`${given.url}/foelg`, { contact: 'inger@example.org' })).headers
  const letter = (await w.outbox()).findLast((one) => one.code)
  await w.post(code.get('location') ?? '', { code: letter?.code ?? '' })
  await end()
  await w.settle()
  const heard = (await w.outbox()).filter(({ body }) => body.includes(ending.why))
  expect(heard.map(({ recipient }) => recipient)).toEqual(['inger@example.org'])
})

test('nobody is reminded of it, and nothing new begins', async () => {
  await end()
  w.time.at = Temporal.Instant.from('2026-12-05T09:00:00Z')
  const before = (await w.outbox()).length
  await remindOfReviews(w.deps)
  expect((await w.outbox()).slice(before)).toEqual([])
  const sanne = await w.as(given.sanne.id)
  const door = (await sanne.visit('/mit')).document.querySelector('main a[href="/politikker"] span')
  expect(door?.textContent).toBe('Ingen venter')
  expect((await sanne.post(`${given.url}/eftersyn`, { on: '2026-12-10' })).status).toBe(409)
  expect((await sanne.post(endUrl(given.id), ending)).status).toBe(409)
  expect((await sanne.get(endUrl(given.id))).headers.get('location')).toBe(given.url)
})

test('it can be undone for seven days', async () => {
  expect((await given.sanne.post(holdAgainUrl(given.id))).status).toBe(404)
  await end()
  expect((await given.kim.post(holdAgainUrl(given.id))).status).toBe(404)
  expect((await given.sanne.visit(given.url)).text).toContain('Fortryd, så den gælder igen')
  expect((await given.sanne.post(holdAgainUrl(given.id))).status).toBe(303)
  expect(await listed()).toContain('Ældrepolitik')
  await end()
  w.time.at = w.time.at.add({ hours: 24 * 7 + 1 })
  const sanne = await w.as(given.sanne.id)
  expect((await sanne.visit(given.url)).text).not.toContain('Fortryd')
  expect((await sanne.post(holdAgainUrl(given.id))).status).toBe(409)
})

test('a look that is under way is finished or taken back first', async () => {
  const review = await given.look('planned')
  const answer = await page(end())
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Gør det færdigt, eller tag det tilbage.')
  await given.sanne.post(`${review}/tag-tilbage`, { reason: 'Den gælder ikke mere' })
  expect((await end()).status).toBe(303)
  expect((await given.sanne.post(`${review}/fortryd`)).status).toBe(409)
})

test.each([
  ['on', '2026-11-23', 'Den dag er ikke kommet endnu'],
  ['on', '2024-03-12', 'Den dag var den ikke besluttet endnu'],
  ['why', '', 'Skriv, hvorfor den ikke gælder mere'],
  ['why', 'Ring på 22 34 56 78', '22 34 56 78'],
  ['caseNumber', '', 'skal se ud som'],
])('an ending with %s %j is asked about again', async (field, typed, words) => {
  const answer = await page(end({ ...ending, [field]: typed }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(words)
  const why = answer.document.querySelector('[name=why]')?.textContent
  expect(why).toBe(field === 'why' ? typed : ending.why)
  expect(await listed()).toContain('Ældrepolitik')
})

const day = (words: string) => Temporal.PlainDate.from(words)

test.each([
  ['2024-03-12', 'policy-end-too-early'],
  ['2024-03-13', null],
  ['2026-11-22', null],
  ['2026-11-23', 'policy-end-too-late'],
])('a policy decided on 13 March 2024 ends on %s: %s', (on, problem) => {
  const about = { decidedOn: day('2024-03-13'), today: day('2026-11-22') }
  expect(endingProblem(day(on), about)).toBe(problem)
})
