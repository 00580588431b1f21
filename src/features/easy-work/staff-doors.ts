import type { StaffDoor } from '#platform/feature.ts'
import { text } from './text/index.ts'
import { easyWorkUrl, flowUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'easyWork',
    work: 'look',
    for: ['platform-host'],
    text: () => text('staffDoor-easyWork'),
    href: easyWorkUrl,
    first: true,
  },
  {
    name: 'easyWorkFlow',
    work: 'help',
    for: ['coordinator'],
    text: () => text('staffDoor-easyWorkFlow'),
    href: flowUrl,
  },
]
