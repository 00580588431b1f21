import type { StaffDoor } from '#platform/feature.ts'
import { reviewsWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { reviewsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'reviews',
    work: 'look',
    for: ['platform-host'],
    text: () => text('staffDoor'),
    href: reviewsUrl,
    waits: ({ db }) => reviewsWaiting(db),
  },
]
