import fc from 'fast-check'
import { expect, test } from 'vitest'
import { traitGroups } from '#features/invitations/index.ts'
import { leftOut, searchIn, storable, storedQuery } from './storable.ts'

const traits = traitGroups.flatMap((group) => group.traits)
const search = fc
  .record({
    q: fc.string({ maxLength: 20 }),
    sted: fc.constantFrom('', 'ry'),
    tid: fc.constantFrom('', 'aften'),
    brug: fc.subarray(traits.map(({ id }) => id)),
    hvem: fc.subarray(['unge', 'senior', 'nye']),
  })
  .map(({ brug, hvem, ...one }) =>
    new URLSearchParams([
      ...Object.entries(one),
      ...brug.map((id) => ['brug', id]),
      ...hvem.map((id) => ['hvem', id]),
    ]).toString(),
  )

test('what may not stand on a person is never kept, and is named as left out', () => {
  expect(storedQuery(searchIn('q=kaffe&brug=adgang.trinfri&brug=pris.gratis&hvem=unge'))).toBe(
    'q=kaffe&brug=pris.gratis',
  )
  fc.assert(
    fc.property(search, (query) => {
      const read = searchIn(query)
      const kept = storable(read)
      expect(kept.who).toEqual([])
      for (const id of kept.traits)
        expect(traits.find((trait) => trait.id === id)?.storage).toBe('profile-ok')
      expect([...kept.traits, ...leftOut(read)].sort()).toEqual(
        [...read.traits, ...read.who].sort(),
      )
    }),
  )
})

test('a search is written one way, so that asking twice is asking once', () => {
  expect(storedQuery(searchIn('tid=aften&q=+Kaffe&side=3&sted=ry&sorter=naermest'))).toBe(
    'q=Kaffe&sted=ry&tid=aften',
  )
  fc.assert(
    fc.property(search, (query) => {
      const once = storedQuery(searchIn(query))
      expect(storedQuery(searchIn(once))).toBe(once)
    }),
  )
})
