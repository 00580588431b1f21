import type { StaffDoor } from '#platform/feature.ts'
import { helpingRoles } from '#platform/role.ts'
import { lettersWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { printQueueUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'printQueue',
    work: 'send',
    for: helpingRoles,
    text: () => text('staffDoor'),
    href: printQueueUrl,
    first: true,
    waits: () => lettersWaiting,
  },
]
