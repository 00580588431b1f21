import { expect, test } from 'vitest'
import { undoFactsRefusal } from './describing/undoing-facts.ts'
import { withPlace } from './test-place.ts'

const seen = { 'adgang-trinfri': 'ja', 'adgang-trinfri-set': 'ja' }
const undo = '/steder/huset/adgang/fortryd'

test('wrong answers are put back as they were, on the same page', async () => {
  const { kim, visit, statements } = await withPlace()
  await kim.post('/steder/huset/adgang', seen)
  await kim.post('/steder/huset/adgang', { 'adgang-trinfri': 'nej', 'adgang-trinfri-set': 'ja' })
  expect((await visit('/steder/huset')).text).toContain('Der er trin')
  const page = await kim.visit('/steder/huset/adgang')
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(page.document.querySelector(`form[action="${undo}"]`)).not.toBeNull()
  await kim.post(undo)
  expect((await visit('/steder/huset')).text).toContain('Der er ingen trin')
  await kim.post(undo)
  expect((await visit('/steder/huset')).text, 'twice is once').toContain('Der er ingen trin')
})

test('what nobody had looked at waits to be looked at again', async () => {
  const { kim, db } = await withPlace()
  await kim.post('/steder/huset/adgang', seen)
  await kim.post(undo)
  expect(await db.selectFrom('place_fact').selectAll().execute()).toEqual([])
})

test('after a week it is corrected instead, and the page says so', async () => {
  const { kim, as, kimId, time } = await withPlace()
  await kim.post('/steder/huset/adgang', seen)
  time.at = time.at.add({ hours: 24 * 7 + 1 })
  const later = await as(kimId)
  expect((await later.visit('/steder/huset/adgang')).text).not.toContain('Fortryd')
  const late = await later.post(undo)
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Ret svarene i stedet for.')
})

test('a week to the minute can be undone', () => {
  const at = Temporal.Instant.from('2026-11-22T10:00:00Z')
  expect(undoFactsRefusal(at, at.add({ hours: 24 * 7 }))).toBeNull()
  expect(undoFactsRefusal(at, at.add({ hours: 24 * 7, seconds: 1 }))).toBe('facts-undo-late')
})
