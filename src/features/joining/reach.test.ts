import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phoneOf } from '#platform/phone.ts'
import { anyCharacter } from '#test/support/any-character.ts'
import { reachOf } from './reach.ts'

test.each([
  ['12 34 56 78', null],
  ['22 34 56 78', '+4522345678'],
  ['22345678', '+4522345678'],
  ['+45 22-34-56-78', '+4522345678'],
  ['0045 22345678', '+4522345678'],
  ['+380 44 123 45 67', '+380441234567'],
  ['2234567', null],
  ['+45 2234567', null],
  ['112', null],
  ['nul to tre', null],
])('the number %s is dialled as %s', (typed, number) => expect(phoneOf(typed)).toBe(number))

test('an e-mail is the same with capitals and spaces around it', () =>
  expect(reachOf(' Inger@Example.ORG ')).toEqual({
    channel: 'email',
    address: 'inger@example.org',
  }))

test('whatever somebody writes is an address or it is not, and reading it twice changes nothing', () =>
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (typed) => {
      const reach = reachOf(typed)
      expect(reach === null ? null : reachOf(reach.address)).toEqual(reach)
    }),
  ))
