import { parse } from 'csv-parse/sync'
import { beforeEach, expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { eraseOwners } from './erasing.ts'
import { visit, withDuty } from './test-wheel.ts'
import {
  calendarUrl,
  changeUrl,
  csvUrl,
  endUrl,
  newDutyUrl,
  sayUrl,
  turnUrl,
  wheelUrl,
} from './urls.ts'

let w: Awaited<ReturnType<typeof world>>
let given: Awaited<ReturnType<typeof withDuty>>
beforeEach(async () => {
  w = await world()
  given = await withDuty(w)
})

const march = { year: 2026, month: 3 }
const november = { year: 2026, month: 11 }
const saying = (what: 'gjort' | 'flyt' | 'ikke-gjort', slot = november) =>
  sayUrl(given.id, slot, what)

test('everybody reads what the municipality does when, and of nobody who does it', async () => {
  const { text, document } = await w.visit(wheelUrl)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect([...document.querySelectorAll('h2')].map((one) => one.textContent)).toContain('Marts')
  expect(document.querySelectorAll('time[datetime="2026-03-16"]')).toHaveLength(1)
  expect(text).toContain('Vi mangler at skrive, hvordan det gik')
  expect(text).not.toContain('Kim')
  expect(document.querySelector('.year-wheel, main form, a[href$="/ret"]')).toBeNull()
})

test('every employee sees the wheel and who sees to it, and each mark stands in the list', async () => {
  const { visit: visits } = await given.person('Bo', 'coordinator')
  const { text, document } = await visits(wheelUrl)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Kim sørger for det.')
  expect(document.querySelector('.year-wheel svg title')?.textContent).toContain('2 tegn')
  expect(document.querySelectorAll('.year-wheel > svg path.missing')).toHaveLength(2)
  expect(document.querySelectorAll('.year-months time')).toHaveLength(2)
  expect(document.querySelector('.year-wheel > svg .hand')).not.toBeNull()
  expect(document.querySelector(`a[href="${turnUrl(given.id, march)}"]`)).toBeNull()
  const next = await visits(`${wheelUrl}?aar=2027`)
  expect(next.document.querySelector('.year-wheel > svg .hand')).toBeNull()
})

test('whoever sees to it says what came of it, moves it, or says why nothing came of it', async () => {
  const done = { done: 'Ti fra Byrådet var med.', link: '/moeder' }
  expect((await given.kim.post(saying('gjort', march), done)).status).toBe(303)
  const move = { to: '2026-12-04', movedWhy: 'Byrådet mødes den dag.' }
  expect((await given.kim.post(saying('flyt'), move)).status).toBe(303)
  const { text, document } = await w.visit(wheelUrl)
  expect(text).toContain('Ti fra Byrådet var med.')
  expect(document.querySelector('main a[href="/moeder"]')).not.toBeNull()
  expect(text).toContain('Flyttet fra 16. november 2026: Byrådet mødes den dag.')
  expect(document.querySelector('time[datetime="2026-12-04"]')).not.toBeNull()

  expect((await given.sanne.post(saying('ikke-gjort'), { reason: 'Ingen kunne.' })).status).toBe(
    303,
  )
  expect((await given.kim.post(saying('flyt'), move)).status).toBe(409)
  expect((await w.visit(wheelUrl)).text).toContain('Ingen kunne.')
})

test.each([
  ['gjort', { done: ' ' }, 'Skriv, hvad der kom ud af det.'],
  ['gjort', { done: 'Godt', link: 'https://example.org' }, 'begynder med en skråstreg'],
  ['gjort', { done: 'Ring til mig på 22 34 56 78' }, '22 34 56 78'],
  ['flyt', { to: '2026-11-21', movedWhy: 'Sne' }, 'Den dag er gået'],
  ['flyt', { to: '2028-01-01', movedWhy: 'Sne' }, 'mere end et år'],
  ['ikke-gjort', { reason: '' }, 'hvorfor det ikke er gjort'],
] as const)('%s %j is asked about again, and the words are kept', async (what, fields, words) => {
  const answer = await page(given.kim.post(saying(what), fields))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(words)
  if ('movedWhy' in fields)
    expect(answer.document.querySelector('[name=movedWhy]')?.getAttribute('value')).toBe('Sne')
})

test('nobody else says anything of it, and no turn is where the rule has none', async () => {
  const bo = await given.person('Bo', 'bridge-builder')
  expect((await bo.get(turnUrl(given.id, november))).status).toBe(404)
  expect((await bo.post(saying('gjort'), { done: 'Ja' })).status).toBe(404)
  expect((await given.kim.get(turnUrl(given.id, { year: 2026, month: 5 }))).status).toBe(404)
  expect((await given.kim.get(`${wheelUrl}/${given.id}/2026-13`)).status).toBe(404)
  expect((await given.kim.get(changeUrl(given.id))).status).toBe(404)
  expect((await given.kim.post(endUrl(given.id))).status).toBe(404)
})

test('the secretary changes when it comes and stops it; what was said stays', async () => {
  await given.kim.post(saying('gjort', march), { done: 'Ti var med.' })
  const later = { ...visit, months: '12', day: '1' }
  expect((await given.sanne.post(changeUrl(given.id), later)).status).toBe(303)
  const days = async () =>
    [...(await w.visit(wheelUrl)).document.querySelectorAll('main time')].map((one) =>
      one.getAttribute('datetime'),
    )
  expect(await days()).toEqual(['2026-03-16', '2026-12-01'])
  expect((await given.sanne.visit(wheelUrl)).text).toContain('Kim sørger for det.')
  await given.sanne.post(endUrl(given.id))
  expect(await days()).toEqual(['2026-03-16'])
  for (const [field, wrong] of Object.entries({ months: '13', day: '32', owner: 'x@example.org' }))
    expect((await given.sanne.post(newDutyUrl, { ...visit, [field]: wrong })).status).toBe(422)
})

test('a calendar is told when it is moved, and it is a row for a spreadsheet', async () => {
  const event = async () => {
    const file = (await (await w.get(calendarUrl)).text()).replaceAll('\r\n ', '')
    return file.split('BEGIN:VEVENT').find((one) => one.includes(`${given.id}-2026-11@`)) ?? ''
  }
  expect(await event()).toMatch(/DTSTART;VALUE=DATE:20261116/)
  expect(await event()).toContain('SEQUENCE:0')
  await given.kim.post(saying('flyt'), { to: '2026-12-04', movedWhy: 'Sne' })
  expect(await event()).toMatch(/DTSTART;VALUE=DATE:20261204/)
  expect(await event()).toContain('SEQUENCE:1')
  expect(await event()).not.toContain('Kim')
  const rows = await (await w.get(csvUrl(2026))).text()
  expect(parse(rows, { bom: true, columns: true })).toMatchObject([
    { date: '2026-03-16', state: 'missing' },
    { date: '2026-12-04', state: 'moved', plannedOn: '2026-11-16', movedBecause: 'Sne' },
  ])
})

test('who is employed no more sees to nothing', async () => {
  await w.db.deleteFrom('person_role').where('person_id', '=', given.kim.id).execute()
  await eraseOwners(w.deps)
  expect((await given.sanne.visit(wheelUrl)).text).toContain('Ingen sørger for det endnu.')
})
