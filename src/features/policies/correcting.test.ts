import { beforeEach, expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { answers, conclusion, decision, withPolicy } from './test-policies.ts'

let w: Awaited<ReturnType<typeof world>>
let given: Awaited<ReturnType<typeof withPolicy>>
let review: string
beforeEach(async () => {
  w = await world()
  given = await withPolicy(w)
  review = await given.look('decided')
})

const correct = async () => {
  const answer = await given.sanne.post(`${review}/ret`, { reason: 'Dagen var forkert' })
  return (answer.headers.get('location') ?? '').replace(/\/arbejd$/, '')
}

test('what is decided is locked: nothing that is posted changes a word of it', async () => {
  const html = await (await w.get(review)).text()
  for (const [step, fields] of [
    ['begynd', {}],
    ['svar', { ...answers, 'svar-outside': 'fits' }],
    ['kilder', { path: '/raad-og-udvalg', words: 'Et møde' }],
    ['konkluder', { ...conclusion, words: 'Noget andet' }],
    ['aabn', {}],
    ['beslut', { ...decision, words: 'Noget andet' }],
  ] as const) {
    const answer = await page(given.sanne.post(`${review}/${step}`, fields))
    expect(answer.status, step).toBe(409)
    expect(answer.text).toContain('ny udgave')
  }
  expect(await (await w.get(review)).text()).toBe(html)
})

test('a correction is a new version with a reason; until it is decided the old one holds', async () => {
  const newer = await correct()
  expect((await w.get(newer)).status).toBe(404)
  expect((await w.visit(review)).text).not.toContain('nyere udgave')
  expect((await given.sanne.visit(`${newer}/arbejd`)).text).toContain(
    'Udvalget vil have besøg med.',
  )
  await given.sanne.post(`${newer}/beslut`, { ...decision, on: '2026-11-19' })
  const { text, document } = await w.visit(newer)
  expect(text).toContain('Grunden er: ”Dagen var forkert”')
  expect(text).toContain('19. november 2026')
  expect(text).toContain('Den når ikke dem, der bor alene.')
  expect(document.querySelector(`main a[href="${review}"]`)).not.toBeNull()
  const old = await w.visit(review)
  expect(old.text).toContain('20. november 2026')
  expect(old.document.querySelector(`main a[href="${newer}"]`)).not.toBeNull()
  const all = (await w.visit(given.url)).document
  expect(all.querySelector(`main a[href="${newer}"]`)).not.toBeNull()
  expect(all.querySelector(`main a[href="${review}"]`)).toBeNull()
})

test('nothing is corrected twice, without a reason, or by others', async () => {
  const silent = await page(given.sanne.post(`${review}/ret`, { reason: ' ' }))
  expect(silent.status).toBe(422)
  expect(silent.text).toContain('Skriv, hvorfor det skal rettes')
  const other = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const jens = await w.as(other.id)
  expect((await jens.post(`${review}/ret`, { reason: 'Nej' })).status).toBe(404)
  expect((await jens.post(`${review}/ret`, {})).status).toBe(404)
  const newer = await correct()
  expect((await given.sanne.post(`${review}/ret`, { reason: 'Igen' })).status).toBe(409)
  await given.sanne.post(`${newer}/beslut`, decision)
  const again = await page(given.sanne.post(`${review}/ret`, { reason: 'Igen' }))
  expect(again.text).toContain('Ret den i stedet')
})
