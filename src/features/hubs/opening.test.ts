import { expect, test } from 'vitest'
import { closeRefusal, openRefusal, removeRefusal } from './opening.ts'

test('a house is shown when there is a room to come to, and only once', () => {
  expect(openRefusal({ status: 'draft', rooms: 0 })).toBe('hub-no-room')
  expect(openRefusal({ status: 'draft', rooms: 1 })).toBeNull()
  expect(openRefusal({ status: 'closed', rooms: 2 })).toBeNull()
  expect(openRefusal({ status: 'open', rooms: 2 })).toBe('hub-open')
})

test('an open house keeps one room', () => {
  expect(removeRefusal({ status: 'open', rooms: 1 })).toBe('hub-last-room')
  expect(removeRefusal({ status: 'open', rooms: 2 })).toBeNull()
  expect(removeRefusal({ status: 'draft', rooms: 1 })).toBeNull()
})

test('a draft can be put away too, and what is closed is closed', () => {
  expect(closeRefusal({ status: 'draft' })).toBeNull()
  expect(closeRefusal({ status: 'open' })).toBeNull()
  expect(closeRefusal({ status: 'closed' })).toBe('hub-closed')
})
