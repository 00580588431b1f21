import type { StaffDoor } from '#platform/feature.ts'
import { helpingRoles } from '#platform/role.ts'
import { byPostWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { byPostUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'byPost',
    work: 'send',
    for: helpingRoles,
    text: () => text('staffDoor'),
    href: byPostUrl,
    waits: () => byPostWaiting,
  },
]
