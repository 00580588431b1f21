import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'
import { danishWords, onlyWhatIsSaid, type TranslationWords, wrongParts } from './words.ts'

const coffee = danishWords({
  ...{ title: 'Kaffe', summary: 'Vi drikker kaffe.', bring: '' },
  welcome: {
    ...{ greeter: 'Karen', meeting: 'Ved døren.', voice: '' },
    steps: [
      { title: 'Du får en plads', text: 'Der er te.' },
      { title: 'Du går, når du vil', text: '' },
    ],
  },
})

const inEnglish = {
  ...{ title: 'Coffee', summary: 'We drink coffee.', meeting: 'At the door.', bring: '' },
  visit: 'You get a seat. There is tea.\nYou leave when you like',
}

test('a translation says what the Danish says, and no more', () => {
  expect(wrongParts(coffee, inEnglish)).toEqual({ missing: [], lines: null })
  expect(onlyWhatIsSaid(coffee, { ...inEnglish, bring: 'Bring cake' }).bring).toBe('')
  expect(wrongParts(coffee, { ...inEnglish, meeting: '' }).missing).toEqual(['meeting'])
  expect(wrongParts(coffee, { ...inEnglish, visit: 'You get a seat' }).lines).toBe(2)
})

test('what is missing is never what the Danish leaves out', () => {
  const word = fc.constantFrom('', 'a', 'b\nc')
  const words = fc.record({ title: word, summary: word, visit: word, meeting: word, bring: word })
  fc.assert(
    fc.property(words, words, (danish: TranslationWords, typed: TranslationWords) => {
      const { missing } = wrongParts(danish, onlyWhatIsSaid(danish, typed))
      expect(missing.filter((part) => danish[part] === '' || typed[part] !== '')).toEqual([])
    }),
  )
})

test('it is shown only where another has read it and the Danish is the same', () => {
  const checked = { checked_at: 'then', returned: null, isCurrent: true }
  expect(standingOf(checked)).toBe('shown')
  expect(standingOf({ ...checked, checked_at: null })).toBe('waiting')
  expect(standingOf({ ...checked, isCurrent: false })).toBe('changed')
  expect(standingOf({ ...checked, returned: 'hard' })).toBe('returned')
})
