import type { StaffDoor } from '#platform/feature.ts'
import { helpingRoles } from '#platform/role.ts'
import { text } from './text/index.ts'
import { programmesUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'programmes',
    work: 'send',
    for: helpingRoles,
    text: () => text('staffDoor'),
    href: programmesUrl,
  },
]
