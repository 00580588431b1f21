import { expect, test } from 'vitest'
import { everything } from './search.ts'
import { fewerDemands, timesOf, wantedBy } from './wanted.ts'
import type { Known } from './words.ts'

const sang: Known = { word: 'sang', numbers: [], stem: 'sang', near: null, begins: [] }

test('needs must all be met, but any of the areas, groups and times will do', () =>
  expect(
    wantedBy({
      search: {
        ...everything,
        interest: 'musik',
        traits: ['pris.gratis', 'adgang.trinfri'],
        who: ['hvem.unge', 'hvem.senior'],
        days: [6],
        parts: ['morning', 'evening'],
      },
      words: [sang],
      areaIds: ['ry', 'alken'],
    }),
  ).toEqual({
    tsquery: "'sang'",
    areaIds: ['ry', 'alken'],
    all: ['interest:musik', 'trait:pris.gratis', 'trait:adgang.trinfri'],
    anyOf: [
      ['trait:hvem.unge', 'trait:hvem.senior'],
      ['time:6-morning', 'time:6-evening'],
    ],
  }))

test('a day alone means all of that day, a time of day means any day', () => {
  expect(timesOf({ days: [2], parts: [] })).toHaveLength(3)
  expect(timesOf({ days: [], parts: ['evening'] })).toHaveLength(7)
  expect(timesOf({ days: [], parts: [] })).toEqual([])
})

test('with nothing found, the words are kept longest, and there is always something to offer', () => {
  const search = { ...everything, interest: 'musik' }
  const closest = (words: Known[], areaIds: string[]) =>
    fewerDemands({ search, words, areaIds }).map(({ closeness }) => closeness)
  expect(closest([sang], ['ry'])).toEqual(['words', 'interest', 'area', 'soonest'])
  const justWords = fewerDemands({ search: everything, words: [sang], areaIds: [] })
  expect(justWords.map(({ closeness }) => closeness)).toEqual(['soonest'])
  expect(fewerDemands({ search: everything, words: [], areaIds: [] })).toEqual([])
})
