import { looksAfterBodies } from '#features/bodies/index.ts'
import { isEmployee } from '#platform/role.ts'
import type { Actor } from '#platform/work.ts'
import { maySay } from './reach.ts'

/** What whoever reads the page may see and do. */
export interface Looker {
  isEmployee: boolean
  isKeeper: boolean
  maySay: (duty: { ownerId: string | null }) => boolean
}

export const lookerOf = (actor: Actor): Looker => ({
  isEmployee: isEmployee(actor),
  isKeeper: looksAfterBodies(actor),
  maySay: (duty) => maySay(actor, duty),
})
