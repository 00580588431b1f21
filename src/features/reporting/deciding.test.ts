import { beforeAll, expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { approved, H2 } from './test-status.ts'
import { decisionUrl, freezeUrl, jsonUrl, periodUrl } from './urls.ts'

type All = { w: Awaited<ReturnType<typeof world>> } & Awaited<ReturnType<typeof approved>>

let all: All
beforeAll(async () => {
  const w = await world()
  all = { w, ...(await approved(w)) }
})

const decision = {
  ...{ body: 'byraadet', on: '2026-11-20', caseNumber: '00.01.00-a00-81-18' },
  words: 'Byrådet tog status til efterretning.',
}
const url = decisionUrl(H2)

test('what was decided is written back, and what is locked is not touched', async () => {
  const { w, secretary } = all
  expect((await secretary.get(url)).status).toBe(404)
  await secretary.post(freezeUrl(H2), { sure: 'ja' })
  const before = await (await w.get(jsonUrl(H2))).text()
  expect((await all.owner.get(url)).status).toBe(404)
  const wrong = { ...decision, caseNumber: '81/18', on: '' }
  const { text, document } = await page(secretary.post(url, wrong))
  expect(text).toContain('Skriv sagsnummeret som 00.01.00-A00-81-18.')
  expect(document.querySelector('textarea')?.textContent).toBe(decision.words)
  const tomorrow = await secretary.post(url, { ...decision, on: '2026-11-23' })
  expect(tomorrow.status).toBe(422)
  expect((await secretary.post(url, decision)).headers.get('location')).toBe(periodUrl(H2))
  const shown = await w.visit(periodUrl(H2))
  expect(w.statements()).toHaveLength(2)
  expect(shown.text).toContain(decision.words)
  expect(shown.text).toContain('Besluttet 20. november 2026. Sag 00.01.00-A00-81-18.')
  expect(await (await w.get(jsonUrl(H2))).text()).toBe(before)
})

test('a decision is put right with a reason, and what stood there can still be read', async () => {
  const { w, secretary } = all
  const anew = { ...decision, words: 'Byrådet godkendte status.' }
  expect((await page(secretary.post(url, anew))).text).toContain('Skriv, hvorfor du retter den.')
  await secretary.post(url, { ...anew, reason: 'Der stod noget andet i referatet.' })
  const { text } = await w.visit(periodUrl(H2))
  expect(text).toContain('Byrådet godkendte status.')
  expect(text).toContain('Grunden er: ”Der stod noget andet i referatet.”')
  expect(text).toContain(decision.words)
  const spoil = w.db.updateTable('status_decision').set({ words: 'x' }).execute()
  await expect(spoil).rejects.toThrow('only added to')
})
