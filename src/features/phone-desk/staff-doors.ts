import type { StaffDoor } from '#platform/feature.ts'
import { helpingRoles } from '#platform/role.ts'
import { text } from './text/index.ts'
import { phoneDeskUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'phoneDesk',
    work: 'help',
    for: helpingRoles,
    text: () => text('staffDoor'),
    href: phoneDeskUrl,
  },
]
