import type { StaffDoor } from '#platform/feature.ts'
import { text } from './text/index.ts'
import { allTogetherUrl } from './urls.ts'

/** Where those who gather teams go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'area-method',
    work: 'look',
    for: ['coordinator', 'administrator'],
    text: () => text('staffDoor'),
    href: allTogetherUrl,
  },
]
