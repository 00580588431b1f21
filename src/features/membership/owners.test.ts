import { expect, test } from 'vitest'
import { lastOwnerRefusal } from './owners.ts'

const karen = { person_id: 'karen', role: 'owner' } as const
const ib = { person_id: 'ib', role: 'owner' } as const
const lone = { person_id: 'lone', role: 'host' } as const

test('the last owner stays until somebody else owns it', () => {
  expect(lastOwnerRefusal([karen, lone], 'karen')).toBe('last-owner')
  expect(lastOwnerRefusal([karen], 'karen')).toBe('last-owner')
  expect(lastOwnerRefusal([karen, ib], 'karen')).toBe(null)
})

test('who is no owner may always go', () => {
  expect(lastOwnerRefusal([karen, lone], 'lone')).toBe(null)
})
