import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { eraseOldInputs } from './erasing.ts'
import { hasSaid } from './test-inputs.ts'
import { saysIt, typed } from './test-say.ts'
import { sayUrl, sheetUrl } from './urls.ts'

test('somebody says something without a name, and gets an address that tells what happens', async () => {
  const w = await world()
  const { document } = await w.visit(sayUrl)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(document.querySelector('h1')?.textContent).toBe('Sig, hvad du tænker')
  const receipt = await saysIt(w, { consent: 'anonymous', contact: '' })
  const { text } = await w.visit(receipt)
  expect(text).toContain(typed.words)
  expect(text).toContain('Ingen har læst dem endnu.')
  expect(await w.outbox()).toEqual([])
  expect((await w.get(`${receipt}x`)).status).toBe(404)
})

test('who wants to hear it shows that the address is theirs, by code or by link', async () => {
  const w = await world()
  const own = await saysIt(w)
  expect((await w.visit(own)).text).toContain('Vi fortæller dig, når der sker noget.')
  await w.post(sayUrl, { ...typed, contact: 'ea@example.org' })
  const body = (await w.outbox()).at(-1)?.body ?? ''
  const link = /\/sig-det\/ja\/\S+/.exec(body)?.[0] ?? ''
  expect((await w.visit(link)).text).toContain('Er det dig?')
  const receipt = location(await w.post(link))
  expect((await w.visit(receipt)).text).toContain('Vi fortæller dig, når der sker noget.')
})

test('an address that nobody confirmed is erased after two days, and the words stay', async () => {
  const w = await world()
  await w.post(sayUrl, typed)
  w.time.at = w.time.at.add({ hours: 49 })
  await eraseOldInputs(w.deps)
  expect(await w.db.selectFrom('input_contact').selectAll().execute()).toEqual([])
  expect(await w.db.selectFrom('input').select('words').execute()).toHaveLength(1)
})

test('one can have the address forgotten, and take the words back', async () => {
  const w = await world()
  const own = await saysIt(w)
  await w.post(`${own}/glem`)
  expect((await w.visit(own)).text).not.toContain('Vi fortæller dig')
  await w.post(`${own}/slet`)
  expect((await w.get(own)).status).toBe(404)
  expect(await w.db.selectFrom('input').selectAll().execute()).toEqual([])
})

test('a number in the words is asked about where others may read them, and never where not', async () => {
  const w = await world()
  const words = 'Ring til mig på 22 34 56 78.'
  const asked = await page(w.post(sayUrl, { ...typed, words }))
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('Skal ”22 34 56 78” stå der?')
  expect(asked.document.querySelector('textarea')?.textContent).toBe(words)
  const silent = { ...typed, consent: 'anonymous', contact: '' }
  expect((await w.post(sayUrl, { ...silent, words })).status).toBe(303)
  const cpr = await page(w.post(sayUrl, { ...silent, words: 'Jeg er 010203-1234' }))
  expect(cpr.text).toContain('Her står et CPR-nummer.')
})

test('without an address nobody can be told, and the form says what to do', async () => {
  const w = await world()
  const { status, text } = await page(w.post(sayUrl, { ...typed, contact: '' }))
  expect(status).toBe(422)
  expect(text).toContain('Skriv, hvor vi kan fortælle dig det.')
  const nowhere = await page(w.post(sayUrl, { ...typed, area: 'atlantis' }))
  expect(nowhere.text).toContain('Vælg et af dem, der står på listen.')
})

test('the same stands on a sheet of paper', async () => {
  const w = await world()
  const { text } = await w.visit(sheetUrl)
  expect(text).toContain('Det må I gøre med mine ord')
})

test('an address is erased three months after it was told', async () => {
  const w = await world()
  const contact = { channel: 'email' as const, address: 'ea@example.org' }
  const id = await hasSaid(w, { consent: 'tell-me', contact })
  const told = { confirmed_at: w.time.at, told_at: w.time.at }
  await w.db.updateTable('input_contact').set(told).where('id', '=', id).execute()
  const left = async (days: number) => {
    w.time.at = w.time.at.add({ hours: 24 * days })
    await eraseOldInputs(w.deps)
    return (await w.db.selectFrom('input_contact').selectAll().execute()).length
  }
  expect(await left(89)).toBe(1)
  expect(await left(2)).toBe(0)
})
