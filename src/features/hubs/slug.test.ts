import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

test.each([
  ['Centret på Sølund', 'centret-paa-soelund'],
  ['  Café & Værksted ', 'cafe-vaerksted'],
  ['Hus 4 – for alle', 'hus-4-for-alle'],
  ['!?', 'hus'],
])('%s is found at %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('two houses with one name have an address each, and none takes ours', () => {
  expect(freeSlug('Huset', ['huset', 'huset-2'])).toBe('huset-3')
  expect(freeSlug('Nyt', [])).toBe('nyt-2')
})

test('any name gives an address that can be typed, and that nobody has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, taken) => {
      const slug = freeSlug(name, [...taken, slugOf(name)])
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(taken).not.toContain(slug)
    }),
  )
})
