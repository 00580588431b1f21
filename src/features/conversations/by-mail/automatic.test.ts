import { expect, test } from 'vitest'
import { isAutomatic } from './automatic.ts'

const says = (key: string, value: string) => isAutomatic([{ key, value }])

test.each([
  ['auto-submitted', 'auto-replied'],
  ['auto-submitted', 'auto-generated; type=vacation'],
  ['precedence', 'bulk'],
  ['precedence', ' Auto_Reply'],
  ['return-path', '<>'],
  ['list-id', '<liste.example.org>'],
  ['x-autoreply', 'yes'],
  ['content-type', 'multipart/report; report-type=delivery-status'],
])('%s: %s was sent by a machine', (key, value) => {
  expect(says(key, value)).toBe(true)
})

test.each([
  ['auto-submitted', 'no'],
  ['precedence', 'first-class'],
  ['return-path', '<inger@example.org>'],
  ['content-type', 'text/plain'],
  ['subject', 'Automatisk svar?'],
])('%s: %s was sent by somebody', (key, value) => {
  expect(says(key, value)).toBe(false)
})
