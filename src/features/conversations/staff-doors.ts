import type { StaffDoor } from '#platform/feature.ts'
import { helpingRoles } from '#platform/role.ts'
import { handedWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { handedUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'handed',
    work: 'help',
    for: helpingRoles,
    text: () => text('staffDoor'),
    href: handedUrl,
    waits: () => handedWaiting,
  },
]
