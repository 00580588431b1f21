import { expect, test } from 'vitest'
import { halfYearOf } from './counting.ts'
import { firstVisit } from './test-visits.ts'

test('the half-year turns at midnight in Denmark', () => {
  expect(halfYearOf(Temporal.Instant.from('2026-06-30T21:59:00Z'))).toBe('2026-H1')
  expect(halfYearOf(Temporal.Instant.from('2026-06-30T22:00:00Z'))).toBe('2026-H2')
})

test('who came for the first time is counted once, and never by name', async () => {
  const w = await firstVisit()
  await w.mark(0, [await w.joiningOf('Inger')])
  w.goTo(0, 10)
  await w.questions()
  await w.questions()
  w.goTo(1, 10)
  await w.questions()
  const counts = await w.db.selectFrom('newcomer_count').selectAll().execute()
  expect(counts).toEqual([{ half_year: '2026-H2', area_id: expect.any(String), count: 1 }])
})
