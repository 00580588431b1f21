import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newcomersOf } from './newcomers.ts'

const row = (area: string, count: number, half = '2026-H1') => ({ half, area, count })

test('a small number is not shown, and the sum does not give it away', () => {
  const { halves, areas } = newcomersOf([row('Ry', 31), row('Virring', 3)])
  expect(areas).toEqual([
    { area: 'Ry', count: 31 },
    { area: 'Virring', count: 'few' },
  ])
  expect(halves).toEqual([{ half: '2026-H1', count: 32, isAtLeast: true }])
})

test('the order of those that are not shown says nothing of how many they are', () => {
  const { areas } = newcomersOf([row('Virring', 4), row('Låsby', 1)])
  expect(areas.map(({ area }) => area)).toEqual(['Låsby', 'Virring'])
})

test('whatever a hidden number is, the page is the same', () => {
  const small = fc.integer({ min: 1, max: 4 })
  fc.assert(
    fc.property(small, small, fc.nat(200), (one, other, rest) => {
      const shown = (hidden: number) => newcomersOf([row('Ry', rest + 5), row('Virring', hidden)])
      expect(shown(one)).toEqual(shown(other))
    }),
  )
})

test('the six newest half-years stand, the oldest first', () => {
  const years = [2023, 2024, 2025, 2026].flatMap((year) => [`${year}-H1`, `${year}-H2`])
  const { halves } = newcomersOf(years.map((half) => row('Ry', 9, half)))
  expect(halves.map(({ half }) => half)).toEqual(years.slice(-6))
})
