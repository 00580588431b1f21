import type { Role } from '#platform/role.ts'

/** In the order they stand in the form. */
export const meetingKinds = [
  'dialogue',
  'users',
  'area',
  'practice-visit',
  'theme',
  'study-trip',
] as const

export type MeetingKind = (typeof meetingKinds)[number]

/** held: it took place. closed: what came of it is written down for all. */
export type MeetingState = 'planned' | 'held' | 'closed' | 'cancelled'

/** dropped: it was given up, with a reason. */
export type PromiseState = 'open' | 'kept' | 'dropped'

/** Employees who call meetings. */
export const callingRoles: readonly Role[] = [
  'secretary',
  'coordinator',
  'bridge-builder',
  'platform-host',
]
