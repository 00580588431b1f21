import type { StaffDoor } from '#platform/feature.ts'
import { text } from './text/index.ts'
import { policiesUrl } from './urls.ts'
import { policiesWaiting } from './waiting.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'policies',
    work: 'decide',
    for: ['secretary', 'administrator'],
    text: () => text('staffDoor'),
    href: policiesUrl,
    waits: ({ now }) => policiesWaiting(now),
  },
]
