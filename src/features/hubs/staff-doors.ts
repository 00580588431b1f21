import type { StaffDoor } from '#platform/feature.ts'
import { text } from './text/index.ts'
import { hubsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'hubs',
    work: 'help',
    for: ['coordinator', 'administrator'],
    text: () => text('staffDoor'),
    href: hubsUrl,
  },
]
