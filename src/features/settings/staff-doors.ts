import type { StaffDoor } from '#platform/feature.ts'
import { text } from './text/index.ts'
import { settingsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'settings',
    work: 'decide',
    for: ['administrator'],
    text: () => text('staffDoor'),
    href: settingsUrl,
  },
]
