import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayParts } from '#features/invitations/index.ts'
import { anyCharacter } from '#test/support/any-character.ts'
import { everything, readSearch, type Search, searchQuery } from './search.ts'

const read = (query: string) => {
  const params = new URLSearchParams(query)
  return readSearch(
    Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])),
  )
}

const some = <T>(...list: T[]) => fc.subarray(list)
const searches: fc.Arbitrary<Search> = fc
  .record({
    words: fc.constantFrom('', 'kaffe', 'gåtur i skoven', '<b>&"\''),
    area: fc.constantFrom(null, 'ry', 'gl-rye'),
    nearby: fc.boolean(),
    interest: fc.constantFrom(null, 'musik', 'natur.gaatur'),
    days: some(1, 2, 3, 4, 5, 6, 7),
    parts: some(...dayParts),
    traits: some('pris.gratis', 'adgang.trinfri'),
    who: some('hvem.unge', 'hvem.senior'),
    sort: fc.constantFrom('soonest' as const, 'nearest' as const),
    verbatim: fc.boolean(),
    page: fc.integer({ min: 1, max: 50 }),
  })
  // Without a place there is nothing around it, and without words nothing is spelt.
  .map((search) => ({
    ...search,
    nearby: search.area === null || search.nearby,
    verbatim: search.words !== '' && search.verbatim,
  }))

test('every search comes back from its address as it was', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(read(searchQuery(search))).toEqual(search)
    }),
  )
})

test('no query string at all is an error, and what it says can be written again', () => {
  const names = fc.constantFrom('q', 'sted', 'omegn', 'interesse', 'dag', 'tid', 'brug', 'hvem')
  const queries = fc.dictionary(
    fc.oneof(names, fc.constantFrom('side', 'sorter', 'ordret')),
    fc.array(
      fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom('weekend', 'ja', '-1', '1e9')),
    ),
  )
  fc.assert(
    fc.property(queries, (query) => {
      const search = readSearch(query)
      expect(read(searchQuery(search))).toEqual({
        ...search,
        nearby: search.area === null || search.nearby,
        verbatim: search.words !== '' && search.verbatim,
      })
    }),
    { numRuns: 50 },
  )
})

test('the address is in words one can read', () =>
  expect(
    searchQuery({
      ...everything,
      words: 'kaffe',
      area: 'ry',
      nearby: false,
      days: [1, 6, 7],
      parts: ['evening'],
      traits: ['pris.gratis'],
      who: ['hvem.unge'],
    }),
  ).toBe('q=kaffe&sted=ry&omegn=nej&dag=mandag&dag=weekend&tid=aften&brug=pris.gratis&hvem=unge'))

test('Saturday and Sunday together are the weekend, and the weekend is both', () => {
  expect(read('dag=weekend').days).toEqual([6, 7])
  expect(read('dag=loerdag&dag=weekend').days).toEqual([6, 7])
  expect(searchQuery(read('dag=loerdag&dag=soendag'))).toBe('dag=weekend')
  expect(searchQuery(read('dag=loerdag'))).toBe('dag=loerdag')
})

test('what is not understood is as if it were not there', () =>
  expect(
    read(
      'sted=%3Cscript%3E&interesse=nej&dag=i+dag&tid=nat&brug=hvem.unge&hvem=alt&sorter=bedst&side=-4',
    ),
  ).toEqual(everything))

test('nobody can ask for page one thousand', () => {
  expect(read('side=1000').page).toBe(50)
  expect(read('side=2.5').page).toBe(1)
})

test('what cannot be seen is taken out of the words, and long ones are cut', () => {
  expect(read('q=kaf\u202Efe%00%0A+og++te').words).toBe('kaf fe og te')
  expect(read(`q=${'å'.repeat(5000)}`).words).toHaveLength(100)
})
