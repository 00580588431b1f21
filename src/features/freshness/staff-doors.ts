import type { StaffDoor } from '#platform/feature.ts'
import { unansweredWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { unansweredUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'unanswered',
    work: 'look',
    for: ['platform-host'],
    text: () => text('staffDoor'),
    href: unansweredUrl,
    waits: ({ now }) => unansweredWaiting(now),
  },
]
