import type { StaffDoor } from '#platform/feature.ts'
import { helpingRoles } from '#platform/role.ts'
import { deskWaiting } from './desk-query.ts'
import { text } from './text/index.ts'
import { deskUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'desk',
    work: 'help',
    for: helpingRoles,
    text: () => text('staffDoor'),
    href: deskUrl,
    first: true,
    waits: ({ actor, now }) => deskWaiting(actor, now),
  },
]
