import { looksAfterBodies } from '#features/bodies/index.ts'
import type { Actor } from '#platform/work.ts'

/** Who may take a look at a policy: whoever keeps the papers, and the employee who answers for it. */
export const mayReview = (actor: Actor, { ownerId }: { ownerId: string | null }): boolean =>
  looksAfterBodies(actor) || (actor.id !== null && actor.id === ownerId)
