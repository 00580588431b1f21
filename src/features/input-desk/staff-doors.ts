import { sql } from 'kysely'
import type { StaffDoor } from '#platform/feature.ts'
import { text } from './text/index.ts'
import { deskUrl } from './urls.ts'

/** Where employees go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    name: 'inputs',
    work: 'look',
    for: ['bridge-builder', 'platform-host', 'coordinator', 'secretary'],
    text: () => text('staffDoor'),
    href: deskUrl,
    waits: () => sql<number>`(select count(*)::int from input where checked_at is null)`,
  },
]
