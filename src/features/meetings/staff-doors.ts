import { todayAt } from '#features/roles/index.ts'
import type { StaffDoor } from '#platform/feature.ts'
import { callingRoles } from './kinds.ts'
import { overdueWaiting } from './queries.ts'
import { text } from './text/index.ts'
import { allPromisesUrl, meetingsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'meetings',
    work: 'decide',
    for: callingRoles,
    text: () => text('staffDoor'),
    href: meetingsUrl,
  },
  {
    name: 'meeting-promises',
    work: 'decide',
    for: ['secretary', 'administrator'],
    text: () => text('staffDoorPromises'),
    href: allPromisesUrl,
    waits: ({ now }) => overdueWaiting(todayAt(now)),
  },
]
