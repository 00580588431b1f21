import { looksAfterBodies } from '#features/bodies/index.ts'
import type { Actor } from '#platform/work.ts'

/** Who may say what came of a turn: whoever keeps the wheel, and the employee who sees to it. */
export const maySay = (actor: Actor, { ownerId }: { ownerId: string | null }): boolean =>
  looksAfterBodies(actor) || (actor.id !== null && actor.id === ownerId)
