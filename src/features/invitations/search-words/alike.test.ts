import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areAlike, bareWord, foldWord } from './alike.ts'

test.each([
  ['petanque', 'pétanque'],
  ['bræt-spil', 'Brætspil'],
  ['gåtur', 'gåture'],
  ['quilt', 'Quilter'],
  ['skakspiller', 'skakspillere'],
])('%s and %s are asked about', (one, other) => {
  expect(areAlike(one, other, 0)).toBe(true)
})

test.each([
  ['Petanque', 'petanque', 1],
  ['1. maj', '2. maj', 0.9],
  ['skak', 'kor', 0],
  ['år', 'ar', 0],
])('%s and %s are not', (one, other, likeness) => {
  expect(areAlike(one, other, likeness)).toBe(false)
})

test('what is spelt nearly the same is asked about, from half alike on', () => {
  expect(areAlike('strikning', 'stikning', 0.5)).toBe(true)
  expect(areAlike('strikning', 'stikning', 0.49)).toBe(false)
})

const word = fc.stringMatching(/^[a-zæøå]{3,12}[bcdfghjklmnpqstvwxz]$/)
const likeness = fc.double({ min: 0, max: 1, noNaN: true })

test('capitals, accents, hyphens and plurals take nothing from a likeness', () => {
  fc.assert(
    fc.property(word, fc.constantFrom('er', 'e'), (one, end) => {
      for (const other of [one.toLocaleUpperCase('da'), `${one}\u0301`, `${one}${end}`])
        expect(bareWord(other)).toBe(bareWord(one))
      expect(bareWord(`${one.slice(0, 2)}-${one.slice(2)}`)).toBe(bareWord(one))
    }),
  )
})

test('it is the same whichever stands first, and no word looks like itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), likeness, (one, other, near) => {
      expect(areAlike(one, other, near)).toBe(areAlike(other, one, near))
      expect(areAlike(one, foldWord(one), near)).toBe(false)
    }),
  )
})
