import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, sha256 } from './canonical.ts'

const anything = fc.jsonValue({ maxDepth: 4 })

test('what is read and written again is the same bytes', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const words = canonical(value)
      expect(canonical(JSON.parse(words))).toBe(words)
      expect(JSON.parse(words)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the order in which something was put together does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), anything), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed())
      expect(canonical(turned)).toBe(canonical(value))
    }),
  )
})

test('another word is another mark', () => {
  expect(sha256(canonical({ happened: 'Vi mødtes' }))).not.toBe(
    sha256(canonical({ happened: 'Vi mødtes.' })),
  )
})
