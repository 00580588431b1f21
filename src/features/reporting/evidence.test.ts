import { expect, test } from 'vitest'
import { isEvidence } from './evidence.ts'

test.each(['/invitationer/k7m3xq2v9ptd', '/tilbud/a-b', 'https://example.org/a?b=c'])(
  '%s shows something',
  (line) => {
    expect(isEvidence(line)).toBe(true)
  },
)

test.each([
  '//example.org/',
  '/',
  'http://example.org/',
  'javascript:alert(1)',
  'https://me@example.org/',
  'https://',
  'se her',
  `https://example.org/${'a'.repeat(300)}`,
])('%s is no address to show', (line) => {
  expect(isEvidence(line)).toBe(false)
})
