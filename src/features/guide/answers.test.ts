import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allInterests, dayParts, isInterest, isTrait } from '#features/invitations/index.ts'
import { type Answers, answersQuery, noAnswers, readAnswers } from './answers.ts'
import { interestsOf, likeNames, needs, people, sizes } from './choices.ts'

const read = (query: string) => {
  const params = new URLSearchParams(query)
  return readAnswers(
    Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])),
  )
}

const answered: fc.Arbitrary<Answers> = fc
  .record({
    likes: fc.subarray(likeNames),
    area: fc.constantFrom(null, 'ry', 'gl-rye'),
    nearby: fc.boolean(),
    days: fc.constantFrom(null, 'hverdag' as const, 'weekend' as const),
    parts: fc.subarray([...dayParts]),
    sizes: fc.subarray([...sizes]),
    who: fc.subarray([...people]),
    traits: fc.subarray([...needs]),
  })
  .map((one) => ({ ...one, nearby: one.area === null || one.nearby }))

test('all that was answered comes back from the address as it was', () => {
  fc.assert(
    fc.property(answered, (answers) => {
      expect(read(answersQuery(answers).toString())).toEqual(answers)
    }),
  )
})

test('what is not one of our answers is as if it was not answered', () => {
  expect(read('hvad=alt&sted=%00&dag=igaar&tid=nat&flok=ti&hvem=maend&brug=hjem&x=y')).toEqual(
    noAnswers,
  )
  expect(answersQuery(noAnswers).toString()).toBe('')
})

test('no address at all is an error', () => {
  const names = ['hvad', 'sted', 'omegn', 'dag', 'tid', 'flok', 'hvem', 'brug']
  const values = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('\0', 'ry', 'weekend', 'aften', 'nej')),
  )
  const queries = fc.record(Object.fromEntries(names.map((name) => [name, values])), {
    requiredKeys: [],
  })
  fc.assert(
    fc.property(queries, (query) => {
      const answers = readAnswers(query)
      expect(read(answersQuery(answers).toString())).toEqual(answers)
    }),
    { numRuns: 30 },
  )
})

test('whatever an invitation is about, one can feel like it', () => {
  const covered = likeNames.flatMap(interestsOf)
  expect(covered.filter((one) => !isInterest(one))).toEqual([])
  expect(allInterests.filter(({ id }) => !covered.includes(id))).toEqual([])
  expect([...sizes, ...people, ...needs].filter((one) => !isTrait(one))).toEqual([])
})
