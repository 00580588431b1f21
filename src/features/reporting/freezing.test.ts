import { parse } from 'csv-parse/sync'
import { beforeEach, expect, test } from 'vitest'
import { renameBody } from '#features/bodies/index.ts'
import { findRecommendation, recommendationUrl } from '#features/strategy/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { page, world } from '#test/world.ts'
import { historyPart } from './frozen.ts'
import { approved, goingOn, H2 } from './test-status.ts'
import {
  correctUrl,
  csvUrl,
  freezeUrl,
  jsonUrl,
  openUrl,
  periodUrl,
  versionUrl,
  writeUrl,
} from './urls.ts'

type All = { w: Awaited<ReturnType<typeof world>> } & Awaited<ReturnType<typeof approved>>

let all: All
beforeEach(async () => {
  const w = await world()
  all = { w, ...(await approved(w)) }
})

const freeze = () => all.secretary.post(freezeUrl(H2), { sure: 'ja' })
const bytes = async () => (await all.w.get(jsonUrl(H2))).text()

test('a locked half-year is read by all: what is said, and what is missing, in two statements', async () => {
  const { w } = all
  expect((await w.get(jsonUrl(H2))).status).toBe(404)
  expect((await page(all.secretary.post(freezeUrl(H2)))).text).toContain('Sæt hak')
  expect((await freeze()).headers.get('location')).toBe(periodUrl(H2))
  const { text, document } = await w.visit(periodUrl(H2))
  expect(w.statements()).toHaveLength(2)
  expect(text).toContain('45 anbefalinger mangler en status')
  expect(text).toContain('Vi har holdt det første møde.')
  expect(text).toContain('Under 5 unge har fået en følgeven')
  expect(text).toContain('2 huse er med')
  expect(document.querySelectorAll('.rec')).toHaveLength(46)
  expect(text).not.toContain('Jens')
})

test('what was locked is the same bytes, whatever is changed afterwards', async () => {
  const { w } = all
  await freeze()
  const before = await bytes()
  expect(before).not.toContain('"count":3')
  await w.db.updateTable('recommendation').set({ title: 'Et nyt navn' }).execute()
  await w.db.updateTable('status_report').set({ happened: 'Noget andet' }).execute()
  const from = Temporal.PlainDate.from('2022-01-01')
  await perform(w.deps, nobody, (work) => renameBody(work, 'byraadet', { name: 'Nyt råd', from }))
  expect(await bytes()).toBe(before)
  const { text } = await w.visit(periodUrl(H2))
  expect(text).not.toContain('Et nyt navn')
  expect(text).not.toContain('Nyt råd')
  expect(text).toContain('Vi har holdt det første møde.')
  const spoil = w.db.updateTable('frozen_status').set({ words: '{}' }).execute()
  await expect(spoil).rejects.toThrow('only added to')
})

test('a correction is a new version with a reason, and the old one is still there', async () => {
  const { w, secretary } = all
  await freeze()
  const before = await bytes()
  const url = correctUrl(H2, 'R1.1')
  const fields = { ...goingOn, happened: 'Vi har holdt to møder.' }
  expect((await page(secretary.post(url, fields))).text).toContain('Skriv, hvorfor du retter den.')
  await secretary.post(url, { ...fields, reason: 'Vi glemte et møde.' })
  await secretary.post(correctUrl(H2, 'R5.5'), { ...goingOn, reason: 'Den kom for sent.' })
  expect(await bytes()).not.toBe(before)
  const { text } = await w.visit(periodUrl(H2))
  expect(text).toContain('Vi har holdt to møder.')
  expect(text).toContain('Grunden er: ”Vi glemte et møde.”')
  expect(text).toContain('44 anbefalinger mangler en status')
  const old = await w.visit(versionUrl(H2, 1))
  expect(old.text).toContain('Det her er en gammel udgave')
  expect(old.text).toContain('Vi har holdt det første møde.')
  const [first] = await w.db
    .selectFrom('frozen_status')
    .select('words')
    .where('version', '=', 1)
    .execute()
  expect(first?.words).toBe(before)
  expect((await all.owner.get(url)).status).toBe(404)
  for (const version of [9, -1]) expect((await w.get(versionUrl(H2, version))).status).toBe(404)
})

test('nothing is written in what is locked, and nobody is known as the writer any more', async () => {
  const { w, owner } = all
  await owner.post(writeUrl(H2, 'R5.5'), { ...goingOn, act: 'send' })
  expect((await page(freeze())).text).toContain('Godkend dem, eller send dem tilbage')
  await all.secretary.post(writeUrl(H2, 'R5.5').replace(/skriv$/, 'tilbage'), { words: 'Mere' })
  expect((await freeze()).status).toBe(303)
  expect((await owner.post(writeUrl(H2, 'R5.5'), goingOn)).status).toBe(409)
  const named = w.db.selectFrom('status_report').select('id').where('written_by', 'is not', null)
  expect(await named.execute()).toEqual([])
})

test('what stands under is done, and what is above it still waits for a person', async () => {
  const { secretary, other, w } = all
  for (const code of ['R2.1a', 'R2.1b', 'R2.1c']) {
    await secretary.post(writeUrl(H2, code), { ...goingOn, state: 'done', act: 'send' })
    await other.post(writeUrl(H2, code).replace(/skriv$/, 'tjek'))
  }
  await secretary.post(`/status/${H2}/godkend`)
  await freeze()
  const past = async (code: string) =>
    (await findRecommendation(w.db, code, { past: historyPart }))?.past
  expect(await past('R2.1a')).toMatchObject([{ said: { state: 'done' } }])
  expect(await past('R2.1')).toEqual([{ period: H2, said: null }])
})

test('the next half-year begins where the last ended, and asks for a sentence', async () => {
  const { w, secretary, jens } = all
  await freeze()
  w.time.at = Temporal.Instant.from('2027-06-01T10:00:00Z')
  const later = await w.as(all.sanne.id)
  await later.post(openUrl, { period: '2027-H1', opens: '2027-06-01', due: '2027-06-22' })
  const owner = await w.as(jens.id)
  const url = writeUrl('2027-H1', 'R1.1')
  const { document, text } = await owner.visit(url)
  expect(text).toContain('Sidst stod der: I gang. Det næste skridt var: Flere møder.')
  expect(document.querySelector('input[value="going-on"]')?.hasAttribute('checked')).toBe(true)
  const same = { state: 'going-on', assessment: 'green', act: 'send' }
  expect((await page(owner.post(url, same))).text).toContain('Der står det samme som sidst')
  expect((await owner.post(url, { ...same, happened: 'Vi mødtes.' })).status).toBe(303)
  expect((await secretary.get(url)).status).not.toBe(500)
})

test('all of it can be taken out as a spreadsheet, what is missing too', async () => {
  await freeze()
  const rows: Record<string, string>[] = parse(await (await all.w.get(csvUrl(H2))).text(), {
    ...{ bom: true, columns: true },
  })
  expect(rows).toHaveLength(46)
  expect(rows[0]).toMatchObject({ code: 'R1.1', state: 'going-on', evidence: '/invitationer' })
  expect(rows[0]?.figures).toBe('Under 5 unge har fået en følgeven; 2 huse er med')
  expect(rows[1]).toMatchObject({ state: 'missing', happened: '' })
})

test('the recommendation shows where it stands, and who follows it hears', async () => {
  await freeze()
  const { text } = await all.w.visit(recommendationUrl('R1.1'))
  expect(all.w.statements()).toHaveLength(3)
  expect(text).toContain('2. halvår 2026')
  expect(text).toContain('Vi har holdt det første møde.')
  const other = await all.w.visit(recommendationUrl('R1.2'))
  expect(other.text).toContain('Ingen har skrevet en status for halvåret.')
})
