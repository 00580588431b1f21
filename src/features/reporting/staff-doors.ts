import type { StaffDoor } from '#platform/feature.ts'
import { text } from './text/index.ts'
import { statusUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'reporting',
    work: 'decide',
    for: ['secretary', 'administrator'],
    text: () => text('staffDoor'),
    href: statusUrl,
  },
]
