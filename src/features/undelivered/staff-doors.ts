import type { StaffDoor } from '#platform/feature.ts'
import { helpingRoles } from '#platform/role.ts'
import { undeliveredWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { undeliveredUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'undelivered',
    work: 'send',
    for: helpingRoles,
    text: () => text('staffDoor'),
    href: undeliveredUrl,
    waits: () => undeliveredWaiting,
  },
]
