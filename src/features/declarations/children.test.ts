import { expect, test } from 'vitest'
import { instantOf } from '#platform/time/zone.ts'
import { behindOf, childrenAnswer, childTraits, isLate, yearOf } from './children.ts'

test.each([
  ['the municipality', true, 'municipality', false, 'may'],
  ['an organisation that has declared it', true, 'organisation', true, 'may'],
  ['an organisation that has not', true, 'organisation', false, 'undeclared'],
  ['somebody private', true, 'private', false, 'with-parent'],
  ['a group, whatever it says of itself', true, 'private', true, 'with-parent'],
  ['an organisation that invites grown people', false, 'organisation', false, 'not-for-children'],
  ['somebody private who invites grown people', false, 'private', false, 'not-for-children'],
] as const)('%s', (_, forChildren, behind, declared, answer) => {
  expect(childrenAnswer({ forChildren, behind, declared })).toBe(answer)
})

test('what stands from last year may be mended until the day comes', () => {
  const asked = { forChildren: true, behind: 'organisation', declared: false } as const
  expect(childrenAnswer({ ...asked, inTime: true })).toBe('may')
  expect(childrenAnswer({ ...asked, behind: 'private', inTime: true })).toBe('with-parent')
})

test.each([
  ['citizen', null, 'private'],
  ['school', null, 'private'],
  ['group', 'group', 'private'],
  ['municipality', null, 'municipality'],
  ['municipality', 'municipality', 'municipality'],
  ['municipality', 'association', 'organisation'],
  ['association', 'association', 'organisation'],
  ['citizen', 'library', 'organisation'],
])('%s with %s is %s', (hostKind, associationKind, behind) => {
  expect(behindOf({ hostKind, associationKind })).toBe(behind)
})

test('who is young follows the age the municipality has set', () => {
  expect(childTraits(16)).toEqual(['hvem.under16'])
  expect(childTraits(15)).toEqual(['hvem.under16'])
  expect(childTraits(18)).toEqual(['hvem.under16', 'hvem.unge'])
})

test('the year and the day are those of Copenhagen', () => {
  const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))
  expect(yearOf(Temporal.Instant.from('2026-12-31T23:30:00Z'))).toBe(2027)
  expect(isLate(at('2027-02-28T23:59'), 3)).toBe(false)
  expect(isLate(at('2027-03-01T00:00'), 3)).toBe(true)
  expect(isLate(at('2026-11-22T11:00'), 3)).toBe(true)
})
