import { expect, test } from 'vitest'
import { isAway } from './away.ts'

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more)

test.each([
  error('', { code: 'ECONNREFUSED' }),
  error('', { code: 'ENOENT', syscall: 'connect' }),
  error('terminating connection due to administrator command', { code: '57P01' }),
  error('the database system is starting up', { code: '57P03' }),
  error('sorry, too many clients already', { code: '53300' }),
  error('could not extend file: No space left on device', { code: '53100' }),
  error('cannot execute INSERT in a read-only transaction', { code: '25006' }),
  error('Connection terminated unexpectedly'),
  error('Client has encountered a connection error and is not queryable'),
])('a database that cannot be reached or has no room is away: $code $message', (one) => {
  expect(isAway(one)).toBe(true)
})

test.each([
  error('duplicate key', { code: '23505' }),
  error('', { code: 'ENOENT', syscall: 'open' }),
  error('canceling statement due to user request', { code: '57014' }),
  error('Connection'),
  'ECONNREFUSED',
])('what else goes wrong is a fault of ours: $code $message', (one) => {
  expect(isAway(one)).toBe(false)
})
