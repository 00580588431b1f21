import type { StaffDoor } from '#platform/feature.ts'
import { wishesWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { wishReviewsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'wishes',
    work: 'look',
    for: ['platform-host'],
    text: () => text('staffDoor'),
    href: wishReviewsUrl,
    waits: () => wishesWaiting,
  },
]
