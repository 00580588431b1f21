import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#test/support/any-character.ts'
import { corrections, type Known, tsqueryOf, wordsIn } from './words.ts'

const known = (word: string, about: Partial<Known> = {}): Known => ({
  word,
  numbers: [],
  stem: word,
  near: null,
  begins: [],
  ...about,
})

test('every word must be there, each as any of the words that begin so', () =>
  expect(
    tsqueryOf([
      known('kaffe', { stem: 'kaf', begins: ['kaf', 'kafsnak'] }),
      known('og', { stem: null }),
      known('ry'),
    ]),
  ).toBe("('kaf' | 'kafsnak') & 'ry'"))

test('when very many words begin so, or there are digits, the beginning itself is asked for', () => {
  const begins = Array.from({ length: 13 }, (_, place) => `sang${place}`)
  expect(tsqueryOf([known('sang', { begins })])).toBe("'sang':*")
  expect(tsqueryOf([known('1960erne')])).toBe("'1960erne':*")
})

test('a number that is read out of the front of a word must be there too', () =>
  expect(tsqueryOf([known('2e8glz', { numbers: ['2e8'], stem: 'glz' }), known('te')])).toBe(
    "'2e8' & 'glz':* & 'te'",
  ))

test('only small words ask for nothing', () => {
  expect(tsqueryOf([known('og', { stem: null }), known('i', { stem: null })])).toBeNull()
  expect(tsqueryOf([])).toBeNull()
})

test('quotes, operators and emoji are no part of a word', () => {
  expect(wordsIn(`'); drop table--`)).toEqual(['drop', 'table'])
  expect(wordsIn(`strik' | !sy:*A & (\\tur <-> 🧶)`)).toEqual(['strik', 'sy', 'a', 'tur'])
  expect(wordsIn('🧶 👵🏽 !! ”” \0')).toEqual([])
})

test('whatever is typed, only letters and digits are looked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), (typed) => {
      for (const word of wordsIn(typed)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
    }),
  )
})

test('a word typed twice is asked for once, and the ninth word is left out', () => {
  expect(wordsIn('te te TE')).toEqual(['te'])
  expect(wordsIn('a b c d e f g h i j')).toHaveLength(8)
})

test('an unknown word gives way to the one it looks like, and that is told', () => {
  const words = [known('stikning', { near: 'strikning', begins: ['strikning'] }), known('te')]
  expect(tsqueryOf(words)).toBe("'strikning' & 'te'")
  expect(corrections(words)).toEqual([{ typed: 'stikning', used: 'strikning' }])
})
