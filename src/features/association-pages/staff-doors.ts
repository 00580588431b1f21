import { waitingAssociationsUrl } from '#features/associations/index.ts'
import type { StaffDoor } from '#platform/feature.ts'
import { associationsWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'waitingAssociations',
    work: 'look',
    for: ['platform-host'],
    text: () => text('staffDoor'),
    href: waitingAssociationsUrl,
    waits: () => associationsWaiting,
  },
]
