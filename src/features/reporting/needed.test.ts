import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessments, type Said, states } from './kinds.ts'
import { lacksOf } from './needed.ts'

const fine: Said = {
  ...{ state: 'going-on', assessment: 'green', why: '', happened: 'Vi er begyndt.', voices: '' },
  ...{ next: '', evidence: [], figures: [] },
}

test('a report that says where it stands and how it goes can be handed in', () => {
  expect(lacksOf(fine, null)).toEqual({})
  expect(lacksOf({ ...fine, state: null, assessment: null }, null)).toEqual({
    state: 'stateMissing',
  })
  expect(lacksOf({ ...fine, assessment: null }, null)).toEqual({ assessment: 'assessmentMissing' })
  expect(lacksOf({ ...fine, state: 'superseded', assessment: null }, null)).toEqual({})
})

test('amber, red and what waits must say why', () => {
  expect(lacksOf({ ...fine, assessment: 'amber' }, null)).toEqual({ why: 'whyMissing' })
  expect(lacksOf({ ...fine, assessment: 'red' }, null)).toEqual({ why: 'whyMissing' })
  expect(lacksOf({ ...fine, state: 'on-hold' }, null)).toEqual({ why: 'whyMissing' })
  expect(lacksOf({ ...fine, assessment: 'red', why: 'Vi mangler et lokale.' }, null)).toEqual({})
})

test('more than 600 signs are too many', () => {
  expect(lacksOf({ ...fine, happened: 'a'.repeat(600) }, null)).toEqual({})
  expect(lacksOf({ ...fine, happened: 'a'.repeat(601) }, null)).toEqual({
    happened: 'happenedLong',
  })
})

test('no state stays the same for two half-years without a sentence', () => {
  const any = fc.record({
    state: fc.constantFrom(...states),
    assessment: fc.constantFrom(...assessments),
    why: fc.constantFrom('', 'Fordi'),
    happened: fc.constantFrom('', 'Vi mødtes'),
    last: fc.constantFrom(...states, null),
  })
  fc.assert(
    fc.property(any, ({ last, ...said }) => {
      const passes = Object.keys(lacksOf({ ...fine, ...said }, last)).length === 0
      if (passes && said.state === last) expect(said.why + said.happened).not.toBe('')
    }),
  )
})
