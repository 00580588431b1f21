import type { StaffDoor } from '#platform/feature.ts'
import { rolesWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { rolesUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'roles',
    work: 'decide',
    for: ['administrator'],
    text: () => text('staffDoor'),
    href: rolesUrl,
    waits: ({ now }) => rolesWaiting(now),
  },
]
