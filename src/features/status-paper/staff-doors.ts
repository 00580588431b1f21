import type { StaffDoor } from '#platform/feature.ts'
import { text } from './text/index.ts'
import { ownPaperUrl } from './urls.ts'

/** Where members of a committee go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    ...{ name: 'status-paper', work: 'decide', for: ['committee-member'] },
    text: () => text('committeeDoor'),
    href: ownPaperUrl,
  },
]
