import { expect, test } from 'vitest'
import { ownerOf } from './owners.ts'
import { isCarriedOver, stateOf } from './states.ts'

const after = (...states: ('done' | 'going-on' | 'not-done' | 'let-go')[]) => ({
  followUps: states.map((state) => ({ state })),
})

test('what is agreed goes along to the next meeting until people say that it is done or let go', () => {
  expect(stateOf(after())).toBeNull()
  expect(isCarriedOver(after())).toBe(true)
  expect(isCarriedOver(after('going-on', 'not-done'))).toBe(true)
  expect(isCarriedOver(after('not-done', 'done'))).toBe(false)
  expect(isCarriedOver(after('let-go'))).toBe(false)
})

test('the last word counts: what was done can be going on again', () =>
  expect(isCarriedOver(after('done', 'going-on'))).toBe(true))

test('a seat, a council or a role at the municipality answers for it, and nothing else', () => {
  expect(ownerOf('seat:a1')).toEqual({ seatId: 'a1', bodyId: null, role: null })
  expect(ownerOf('body:raadet')?.bodyId).toBe('raadet')
  expect(ownerOf('role:coordinator')?.role).toBe('coordinator')
  for (const typed of ['', 'seat:', 'role:mayor', 'person:inger']) expect(ownerOf(typed)).toBeNull()
})
