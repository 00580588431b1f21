import { looksAfterBodies } from '#features/bodies/index.ts'
import { found } from '#platform/refusal.ts'
import type { Actor } from '#platform/work.ts'
import type { FullPeriod, Reported } from './queries.ts'

/** Those who keep the paper: they open and lock, and may write any of it. */
export const keepsStatus = looksAfterBodies

/** Who writes a recommendation's status: its owner, or whoever keeps the paper. */
export const mayWrite = (actor: Actor, { ownerId }: Pick<Reported, 'ownerId'>): boolean =>
  keepsStatus(actor) || (ownerId !== null && ownerId === actor.id)

/** A recommendation of the half-year that the actor may write of. Throws NotFound for any other. */
export function ownIn(actor: Actor, period: FullPeriod | undefined, code: string): Reported {
  const one = found(found(period).rows.find((row) => row.code === code))
  return found(mayWrite(actor, one) ? one : null)
}
