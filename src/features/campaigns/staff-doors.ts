import type { StaffDoor } from '#platform/feature.ts'
import { text } from './text/index.ts'
import { campaignsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'campaigns',
    work: 'help',
    for: ['coordinator'],
    text: () => text('staffDoor'),
    href: campaignsUrl,
  },
]
