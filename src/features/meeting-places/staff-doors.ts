import type { StaffDoor } from '#platform/feature.ts'
import { keeperClaimsWaiting, proposalsWaiting } from './how-many-wait.ts'
import { text } from './text/index.ts'
import { claimsUrl, proposalsUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'proposals',
    work: 'look',
    for: ['platform-host'],
    text: () => text('staffDoor-proposals'),
    href: proposalsUrl,
    waits: () => proposalsWaiting,
  },
  {
    name: 'claims',
    work: 'look',
    for: ['platform-host'],
    text: () => text('staffDoor-claims'),
    href: claimsUrl,
    waits: () => keeperClaimsWaiting,
  },
]
