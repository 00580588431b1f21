import { beforeEach, expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { goingOn, H2, withStatus } from './test-status.ts'
import { deskUrl, mineUrl, openUrl, ownersUrl, periodUrl, statusUrl, writeUrl } from './urls.ts'

type All = { w: Awaited<ReturnType<typeof world>> } & Awaited<ReturnType<typeof withStatus>>

let all: All
beforeEach(async () => {
  const w = await world()
  all = { w, ...(await withStatus(w)) }
})

const r11 = writeUrl(H2, 'R1.1')
const check = r11.replace(/skriv$/, 'tjek')
const back = r11.replace(/skriv$/, 'tilbage')
const said = () =>
  all.w.db.selectFrom('status_report').selectAll().orderBy('id').executeTakeFirstOrThrow()

test('the secretary sees who is missing, by who leads, in three statements', async () => {
  const { w, secretary } = all
  const { document, text } = await secretary.visit(deskUrl(H2))
  expect(w.statements()).toHaveLength(3)
  expect(document.querySelectorAll('tbody tr')).toHaveLength(46)
  expect(text).toContain('Navnet på byraadet')
  expect(text).toContain('Jens')
  await all.owner.post(r11, { ...goingOn, act: 'send' })
  const left = await secretary.visit(`${deskUrl(H2)}?vis=mangler`)
  expect(left.document.querySelectorAll('tbody tr')).toHaveLength(45)
  w.time.at = Temporal.Instant.from('2026-12-23T12:00:00Z')
  const later = await w.as(all.sanne.id)
  expect((await later.visit(deskUrl(H2))).text).toContain('For sent')
})

test('the owner finds what is theirs, and others do not', async () => {
  const { w, owner } = all
  const { document } = await owner.visit(mineUrl)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const links = [...document.querySelectorAll('.queue a')].map((one) => one.getAttribute('href'))
  expect(links).toEqual([r11, writeUrl(H2, 'R5.5')])
  expect((await owner.get(writeUrl(H2, 'R1.2'))).status).toBe(404)
  expect((await owner.post(writeUrl(H2, 'R1.2'), goingOn)).status).toBe(404)
  const kim = await w.as((await w.given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  expect((await kim.visit(mineUrl)).text).toContain('Du har ikke noget at skrive')
  expect((await kim.get(r11)).status).toBe(404)
  expect((await w.visit(statusUrl)).text).not.toContain('Skriv dine status')
  expect((await w.get(mineUrl)).status).toBe(303)
})

test('a draft may lack anything, and what is handed in says what is missing', async () => {
  const { owner } = all
  await owner.post(r11, { state: 'on-hold', act: 'save' })
  expect(await said()).toMatchObject({ step: 'draft', state: 'on-hold', why: '' })
  const answer = await page(owner.post(r11, { state: 'on-hold', act: 'send', next: 'Vi ses' }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Vælg, hvordan det går.')
  expect(answer.text).toContain('Skriv, hvorfor det halter eller venter.')
  expect(answer.text).toContain('Vi ses')
  const long = await page(owner.post(r11, { happened: 'a'.repeat(601), act: 'save' }))
  expect(long.text).toContain('Du har skrevet 601 tegn. Skriv højst 600.')
  const number = { 'words-1': 'unge', 'count-1': 'mange', evidence: 'se her' }
  const wrong = await page(owner.post(r11, { ...goingOn, ...number }))
  expect(wrong.text).toContain('Skriv tallet med cifre')
  expect(wrong.text).toContain('Vi forstår ikke adressen ”se her”')
  expect(await said()).toMatchObject({ step: 'draft', happened: '' })
})

test('a telephone number is asked about before everybody can read it', async () => {
  const answer = await page(all.owner.post(r11, { ...goingOn, voices: 'Ring 22 34 56 78' }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('22 34 56 78')
})

test('somebody else looks it through, or sends it back with words the writer reads', async () => {
  const { owner, secretary, other } = all
  await secretary.post(r11, { ...goingOn, act: 'send' })
  const own = await page(secretary.post(check))
  expect(own.status).toBe(409)
  expect(own.text).toContain('Bed en anden sekretær')
  expect((await page(other.post(back, { words: '' }))).status).toBe(422)
  await other.post(back, { words: 'Skriv, hvor mange der kom.' })
  expect((await owner.visit(r11)).text).toContain('Skriv, hvor mange der kom.')
  await owner.post(r11, { ...goingOn, act: 'send' })
  expect((await secretary.post(check)).status).toBe(303)
  expect((await owner.post(r11, goingOn)).status).toBe(409)
  expect((await owner.post(check)).status).toBe(404)
  expect(await said()).toMatchObject({ step: 'checked', sent_back: null })
})

test('all that are looked through are approved together, and nothing else', async () => {
  const { owner, secretary } = all
  expect((await secretary.post(`/status/${H2}/godkend`)).status).toBe(409)
  await owner.post(r11, { ...goingOn, act: 'send' })
  await owner.post(writeUrl(H2, 'R5.5'), { ...goingOn, act: 'send' })
  await secretary.post(check)
  await secretary.post(`/status/${H2}/godkend`)
  const steps = await all.w.db.selectFrom('status_report').select('step').execute()
  expect(steps.map(({ step }) => step).sort()).toEqual(['approved', 'written'])
})

test('who writes what is saved at once, and only employees can', async () => {
  const { w, secretary, owners, sanne } = all
  const { document } = await secretary.visit(ownersUrl)
  expect(w.statements()).toHaveLength(3)
  expect(document.querySelectorAll('select')).toHaveLength(46)
  const [first = '', second = ''] = Object.keys(owners)
  await secretary.post(ownersUrl, { [first]: '', [second]: sanne.id })
  const kept = () => w.db.selectFrom('recommendation_owner').select('person_id').execute()
  expect(await kept()).toEqual([{ person_id: sanne.id }])
  const ib = await w.given.person({ name: 'Ib' })
  expect((await secretary.post(ownersUrl, { [first]: ib.id })).status).toBe(409)
  expect(await kept()).toEqual([{ person_id: sanne.id }])
})

test('one half-year is open at a time, and it is written from the day it opens', async () => {
  const { w, secretary, owner } = all
  const next = { period: '2027-H1', opens: '2027-06-01', due: '2027-06-22' }
  expect((await secretary.post(openUrl, next)).status).toBe(409)
  const backwards = await page(secretary.post(openUrl, { ...next, due: '2027-05-01' }))
  expect(backwards.text).toContain('Vælg en senere dag')
  const undated = await page(secretary.post(openUrl, { ...next, opens: '' }))
  expect(undated.status).toBe(422)
  await w.db
    .updateTable('reporting_period')
    .set({ opens_on: Temporal.PlainDate.from('2026-12-01') })
    .execute()
  const early = await page(owner.post(r11, goingOn))
  expect(early.status).toBe(409)
  expect(early.text).toContain('Vent til den dag')
  const pending = await w.visit(periodUrl(H2))
  expect(pending.text).toContain('Vi skriver på den')
})
