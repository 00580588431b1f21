import type { StaffDoor } from '#platform/feature.ts'
import { employeeRoles } from '#platform/role.ts'
import { text } from './text/index.ts'
import { wheelUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'annual-wheel',
    work: 'decide',
    for: employeeRoles,
    text: () => text('staffDoor'),
    href: wheelUrl,
  },
]
