import type { Work } from '#platform/work.ts'
import { type Restriction, subjects } from './subjects/index.ts'
import type { Kind, Measure } from './tables.ts'

interface Effect {
  measure: Measure
  facts: string
  until: Temporal.Instant | null
}

/** The restriction a measure is, or null: what is left or warned about goes on standing. */
export function restrictionOf({ measure, facts, until }: Effect): Restriction | null {
  return measure === 'left' || measure === 'warned' ? null : { how: measure, facts, until }
}

/**
 * Brings a thing from one decision to another: what was restricted is put back first, unless it is
 * to be restricted the same way. Gives how the thing stood before any of it.
 */
export async function carryOut(
  work: Work,
  about: {
    kind: Kind
    id: string
    from: (Effect & { was: string }) | null
    to: Effect | null
  },
): Promise<string> {
  const { kind, id, from, to } = about
  const subject = subjects[kind]
  const before = from && restrictionOf(from)
  const after = to && restrictionOf(to)
  if (before && after?.how === before.how && after.how !== 'paused') return from.was
  if (!(await subject.find(work.db, id))) return from?.was ?? ''
  if (before) await subject.lift(work, id, from.was)
  return after ? subject.restrict(work, id, after) : (from?.was ?? '')
}
