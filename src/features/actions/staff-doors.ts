import { todayAt } from '#features/roles/index.ts'
import type { StaffDoor } from '#platform/feature.ts'
import { employeeRoles } from '#platform/role.ts'
import { dueSoon } from './queries.ts'
import { text } from './text/index.ts'
import { actionsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'actions',
    work: 'decide',
    for: employeeRoles,
    text: () => text('staffDoor'),
    href: actionsUrl,
    waits: ({ actor, now }) => dueSoon(actor, todayAt(now)),
  },
]
