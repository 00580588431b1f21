import { expect, test } from 'vitest'
import { usual } from './choices.ts'
import type { Chosen } from './chosen.ts'
import { wayTo } from './way.ts'

const browser = { id: 'b', endpoint: 'https://push', p256dh: '', auth: '', since: '' }
const karen = (about: Partial<Chosen>): Chosen => ({
  personId: 'karen',
  language: 'da',
  choices: usual,
  chosen: new Set(),
  emails: ['karen@example.org'],
  phones: [],
  browsers: [],
  postal: null,
  ...about,
})
const byMail = { personId: null, channel: 'email', address: 'guest@example.org' } as const
const byPhone = { personId: null, channel: 'phone', address: '+4522345678' } as const
const asked = { person: undefined, how: undefined, gathered: false, hasSms: true, hasTime: true }

test('a guest is told at the address they left', () => {
  expect(wayTo({ ...asked, to: byMail })).toEqual({ by: 'email', address: 'guest@example.org' })
  expect(wayTo({ ...asked, to: byPhone })).toEqual({ by: 'sms', address: '+4522345678' })
  expect(wayTo({ ...asked, to: byPhone, hasSms: false })).toBeNull()
})

test('a choice that cannot be kept any more becomes a letter', () => {
  for (const how of ['push', 'sms'] as const)
    expect(wayTo({ ...asked, to: byPhone, how, person: karen({}) })).toEqual({
      by: 'email',
      address: 'karen@example.org',
    })
})

test('who chose is told as they chose, and many things together by mail', () => {
  const person = karen({ browsers: [browser], phones: ['+4587654321'] })
  const told = { ...asked, to: byMail, person }
  expect(wayTo({ ...told, how: 'push' })).toEqual({ by: 'push', browsers: [browser] })
  expect(wayTo({ ...told, how: 'sms' })).toEqual({ by: 'sms', address: '+4587654321' })
  expect(wayTo({ ...told, to: byPhone, how: 'daily', gathered: true })).toMatchObject({
    by: 'email',
  })
})

test('a letter on paper is written where there is an address, and time for the post', () => {
  const person = karen({ postal: 'Karen Holm\nKirkegade 3\n8680 Ry' })
  const told = { ...asked, to: byMail, how: 'paper', person } as const
  expect(wayTo(told)).toEqual({ by: 'paper', address: person.postal })
  for (const late of [{ hasTime: false }, { person: karen({}) }])
    expect(wayTo({ ...told, ...late })).toEqual({ by: 'email', address: 'guest@example.org' })
})

test('who joined without an address is told by what the account has, and by post in time only', () => {
  const to = { personId: 'karen', channel: 'account', address: 'karen' } as const
  const bare = { emails: [], postal: 'Karen Holm\nKirkegade 3\n8680 Ry' }
  const told = (about: Partial<Chosen>, hasTime = true) =>
    wayTo({ ...asked, to, hasTime, person: karen({ ...bare, ...about }) })?.by ?? null
  expect(told({})).toBe('paper')
  expect(told({}, false)).toBeNull()
  expect(told({ postal: null })).toBeNull()
  expect(told({ browsers: [browser] })).toBe('push')
  expect(told({ phones: ['+4522345678'] })).toBe('sms')
  expect(told({ emails: ['karen@example.org'] }, false)).toBe('email')
})
