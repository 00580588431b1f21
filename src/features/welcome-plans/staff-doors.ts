import type { StaffDoor } from '#platform/feature.ts'
import { helpingRoles } from '#platform/role.ts'
import { helpWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { helpRequestsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'helpRequests',
    work: 'help',
    for: helpingRoles,
    text: () => text('staffDoor'),
    href: helpRequestsUrl,
    waits: () => helpWaiting,
  },
]
