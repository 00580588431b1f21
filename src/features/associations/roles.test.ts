import { expect, test } from 'vitest'
import { may, memberActions, memberRoles } from './roles.ts'

const yes = { 'edit-page': 'owner', 'invite-people': 'owner', 'change-roles': 'owner' }

test('who may do what, as a table', () => {
  const table = memberActions.map((action) => [
    action,
    ...memberRoles.map((role) => (may(role, action) ? role : '-')),
  ])
  expect(table).toEqual([
    ...Object.entries(yes).map(([action, owner]) => [action, owner, '-', '-']),
    ['declare', 'owner', '-', '-'],
    ['archive', 'owner', '-', '-'],
    ['plan-welcome', 'owner', 'host', '-'],
    ['post', 'owner', 'host', '-'],
    ['change-invitations', 'owner', 'host', '-'],
    ['host-together', 'owner', 'host', '-'],
    ['keep-place', 'owner', '-', '-'],
    ['answer-for-place', 'owner', 'host', '-'],
    ['sit-in-house', 'owner', '-', '-'],
    ['see-who-comes', 'owner', 'host', 'helper'],
    ['leave', 'owner', 'host', 'helper'],
  ])
})

test('who is not among them may do nothing', () => {
  for (const action of memberActions) expect(may(null, action)).toBe(false)
})
