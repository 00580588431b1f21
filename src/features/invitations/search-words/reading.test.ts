import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#test/support/any-character.ts'
import { foldWord } from './alike.ts'
import { readWords, wordProblem } from './reading.ts'

test('words stand between commas, each once', () => {
  expect(readWords(' petanque,  quilt ,, D&D, Petanque')).toEqual(['petanque', 'quilt', 'D&D'])
  expect(readWords('')).toEqual([])
})

test.each([
  ['petanque, quilt, D&D, C++, rock ’n’ roll', null],
  ['a, bb, cc, dd, ee, ff', 'many'],
  ['x', 'length'],
  ['x'.repeat(31), 'length'],
  ['kaffe og kage til', 'parts'],
  ['<b>kage</b>', 'odd'],
  ['...', 'odd'],
])('%s: %s', (line, problem) => {
  expect(wordProblem(readWords(line))?.problem ?? null).toBe(problem)
})

test('whatever is typed, no word is there twice, and what is right reads the same again', () => {
  const typed = fc.string({ unit: anyCharacter, maxLength: 60 })
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 8 }), (all) => {
      const words = readWords(all.join(','))
      expect(new Set(words.map(foldWord)).size).toBe(words.length)
      if (!wordProblem(words)) expect(readWords(words.join(', '))).toEqual(words)
    }),
  )
})
