import { expect, test } from 'vitest'
import { restoredStatus } from './archiving.ts'

test('an association that is opened again stands where it stood, also after a decision against it', () => {
  const listed = { listed_at: 'then', removed_at: null, reason: '' }
  expect(restoredStatus(listed)).toBe('listed')
  expect(restoredStatus({ ...listed, listed_at: null })).toBe('waiting')
  expect(restoredStatus({ ...listed, reason: 'Teksten truer naboen.' })).toBe('waiting')
  expect(restoredStatus({ ...listed, removed_at: 'now', reason: 'Det er svindel.' })).toBe(
    'refused',
  )
})
