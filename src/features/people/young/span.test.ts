import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asWeKnowIt } from '#features/municipality/index.ts'
import { accountAt, ageChoices, isPast, yearsOf } from './span.ts'

const limits = asWeKnowIt

/** Each age, what is answered, what account there is, and for how many years that can be true. */
const table = [
  [0, 'too-young', 'none', null],
  [12, 'too-young', 'none', null],
  [13, 'with-parent', 'asks', 2],
  [14, 'with-parent', 'asks', 2],
  [15, 'young', 'own', 3],
  [16, 'young', 'own', 3],
  [17, 'young', 'own', 3],
  [18, 'grown', 'own', null],
  [88, 'grown', 'own', null],
] as const

const choicesFor = (age: number, of = limits) =>
  ageChoices(of).filter(({ from, to }) => from <= age && (to === null || age <= to))

test.each(table)('at %i one answers %s: the account is %s', (years, age, account, lasts) => {
  const [choice] = choicesFor(years)
  expect(choice?.age).toBe(age)
  expect(accountAt[age]).toBe(account)
  if (age === 'with-parent' || age === 'young') expect(yearsOf(age, limits)).toBe(lasts)
})

test('every age stands in one answer and in one only, whatever the municipality has set', () => {
  const age = fc.integer({ min: 0, max: 21 })
  fc.assert(
    fc.property(age, age, age, fc.integer({ min: 0, max: 120 }), (one, other, adultAge, years) => {
      const [accountWithParentAge, ownAccountAge] = [Math.min(one, other), Math.max(one, other)]
      expect(
        choicesFor(years, { ...limits, accountWithParentAge, ownAccountAge, adultAge }),
      ).toHaveLength(1)
    }),
  )
})

test('without an age for a parent’s yes nobody is asked for one', () => {
  const none = { ...limits, accountWithParentAge: 15 }
  expect(ageChoices(none).map(({ age }) => age)).toEqual(['too-young', 'young', 'grown'])
})

test.each([
  ['with-parent', '2028-11-21', false],
  ['with-parent', '2028-11-22', true],
  ['young', '2029-11-21', false],
  ['young', '2029-11-22', true],
] as const)('%s, said on 22 November 2026, is past on %s: %s', (span, day, past) => {
  const said = { span, said_on: Temporal.PlainDate.from('2026-11-22') }
  expect(isPast(said, limits, Temporal.PlainDate.from(day))).toBe(past)
})
