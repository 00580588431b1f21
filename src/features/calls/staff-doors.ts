import type { StaffDoor } from '#platform/feature.ts'
import { helpingRoles } from '#platform/role.ts'
import { callsWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { callsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'calls',
    work: 'help',
    for: helpingRoles,
    text: () => text('staffDoor'),
    href: callsUrl,
    first: true,
    waits: () => callsWaiting,
  },
]
