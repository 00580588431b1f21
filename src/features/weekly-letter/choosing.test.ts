import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choose, MOST } from './choosing.ts'

const thursday = Temporal.Instant.from('2026-11-26T06:00:00Z')
const at = (id: string, hours: number, taken = 0) => ({
  id,
  starts_at: thursday.add({ hours }),
  places: 2,
  usually: 0,
  taken,
})
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

test('an invitation stands once, on its first date with an open chair', () => {
  const { free, full } = choose(
    [at('kor', 2, 2), at('tur', 3), at('kor', 26), at('kor', 50)],
    thursday,
  )
  expect(free).toEqual([at('tur', 3), at('kor', 26)])
  expect(full).toEqual([])
})

test('what is full stands last, on its first date, and only where there is room', () => {
  const { free, full } = choose([at('kor', 2, 2), at('tur', 3), at('kor', 26, 2)], thursday)
  expect([ids(free), full]).toEqual([['tur'], [at('kor', 2, 2)]])
  const many = Array.from({ length: MOST }, (_, hour) => at(`fri${hour}`, hour + 1))
  expect(choose([at('kor', 0, 2), ...many], thursday).full).toEqual([])
})

test('a busy Thursday does not take the room of a quiet Sunday', () => {
  const busy = Array.from({ length: 20 }, (_, one) =>
    at(`torsdag${String(one).padStart(2, '0')}`, 3),
  )
  const { free } = choose([...busy, at('soendag', 75)], thursday)
  expect(free).toHaveLength(MOST)
  expect(ids(free).at(-1)).toBe('soendag')
  expect(ids(free).slice(0, 3)).toEqual(['torsdag00', 'torsdag01', 'torsdag02'])
})

const date = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map(String),
  hours: fc.integer({ min: 0, max: 24 * 7 }),
  taken: fc.constantFrom(0, 1, 2),
})

test('never too many, never twice, never a full one before an open one that was left out', () =>
  fc.assert(
    fc.property(fc.array(date, { maxLength: 60 }), (dates) => {
      const rows = dates
        .toSorted((a, b) => a.hours - b.hours)
        .map(({ id, hours, taken }) => at(id, hours, taken))
      const { free, full } = choose(rows, thursday)
      const chosen = [...free, ...full]
      expect(chosen.length).toBe(Math.min(MOST, new Set(ids(rows)).size))
      expect(new Set(ids(chosen)).size).toBe(chosen.length)
      const open = new Set(ids(rows.filter(({ taken }) => taken < 2)))
      expect(free.every(({ id, taken }) => open.has(id) && taken < 2)).toBe(true)
      expect(full.every(({ id }) => !open.has(id))).toBe(true)
      if (full.length > 0) expect(free.length).toBe(open.size)
      for (const list of [free, full])
        expect(list).toEqual(
          list.toSorted((a, b) => Temporal.Instant.compare(a.starts_at, b.starts_at)),
        )
    }),
  ))
