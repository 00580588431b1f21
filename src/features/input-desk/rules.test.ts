import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deskFilter, deskQuery } from './desk-list.ts'
import { mergeRefusal } from './merging.ts'
import { isSaidIn, splitRefusal } from './splitting.ts'
import { intoRefusal } from './theming.ts'

const alone = (id: string) => ({ id, lead_id: null })

test('nobody leads a leader, and nothing leads itself', () => {
  expect(mergeRefusal(alone('a'), alone('b'), false)).toBeNull()
  expect(mergeRefusal(alone('a'), alone('a'), false)).toBe('merge-with-itself')
  expect(mergeRefusal({ id: 'a', lead_id: 'c' }, alone('b'), false)).toBe('input-is-led')
  expect(mergeRefusal(alone('a'), { id: 'b', lead_id: 'c' }, false)).toBe('input-is-led')
  expect(mergeRefusal(alone('a'), alone('b'), true)).toBe('input-leads')
})

test('a theme goes into one that stands by itself, and takes no others along', () => {
  const theme = (id: string, merged_into: string | null = null) => ({ id, merged_into })
  expect(intoRefusal(theme('a'), theme('b'), false)).toBeNull()
  expect(intoRefusal(theme('a'), theme('a'), false)).toBe('theme-into-itself')
  expect(intoRefusal(theme('a'), theme('b', 'c'), false)).toBe('theme-is-merged')
  expect(intoRefusal(theme('a', 'c'), theme('b'), false)).toBe('theme-is-merged')
  expect(intoRefusal(theme('a'), theme('b'), true)).toBe('theme-leads')
})

test('any piece of what was said can be a part, however the lines are broken', () => {
  const whole = fc.array(fc.constantFrom('en', 'bænk', 'ved', '\n', '  ', 'stien.'), {
    minLength: 1,
  })
  fc.assert(
    fc.property(whole, fc.nat(), fc.nat(), (all, from, many) => {
      const start = from % all.length
      const words = all.slice(start, start + 1 + (many % all.length)).join(' ')
      expect(isSaidIn(all.join(' '), words)).toBe(true)
    }),
  )
  const said = { split_from: null, words: 'Der mangler en bænk.' }
  expect(splitRefusal(said, ['en stol'], false)).toBe('part-not-said')
  expect(splitRefusal(said, ['en bænk'], true)).toBe('input-is-split')
  expect(splitRefusal({ ...said, split_from: 'x' }, ['en bænk'], false)).toBe('input-is-split')
})

test('the address of a list leads to the same list', () => {
  const list = fc.record({
    area: fc.constantFrom(null, 'ry'),
    theme: fc.constantFrom(null, 'abc'),
    channel: fc.constantFrom(null, 'paper' as const),
    unread: fc.boolean(),
    unlinked: fc.boolean(),
    page: fc.integer({ min: 1, max: 99 }),
  })
  fc.assert(
    fc.property(list, (one) => {
      const query = new URLSearchParams(deskQuery(one))
      const read = Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]))
      expect(deskFilter.parse(read)).toEqual(one)
    }),
  )
})
