import type { StaffDoor } from '#platform/feature.ts'
import { askingsWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { boardUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'board',
    work: 'help',
    for: ['coordinator'],
    text: () => text('staffDoor'),
    href: boardUrl,
    first: true,
    waits: () => askingsWaiting,
  },
]
