import type { WholeExport } from './queries.ts'

const HOURS_KEPT = 24

export type Standing =
  | 'waiting'
  | 'making'
  | 'stopped'
  | 'failed'
  | 'ready'
  | 'too-old'
  | 'taken-away'
  | 'somebody-left'

type Stood = Pick<WholeExport, 'ended' | 'ended_at' | 'gone' | 'alive_at' | 'left'>

/** Where an archive stands. It is kept for 24 hours, whenever it is then erased. */
export function standingOf(one: Stood, now: Temporal.Instant): Standing {
  if (one.gone === 'somebody-left' || one.gone === 'taken-away') return one.gone
  if (one.gone === 'time') return 'too-old'
  if (one.left && one.ended !== 'stopped' && one.ended !== 'failed') return 'somebody-left'
  if (one.ended === null || one.ended_at === null) return one.alive_at ? 'making' : 'waiting'
  if (one.ended !== 'done') return one.ended
  return Temporal.Instant.compare(keptUntil(one.ended_at), now) > 0 ? 'ready' : 'too-old'
}

export const isUnderway = (standing: Standing): boolean =>
  standing === 'waiting' || standing === 'making'

/** Until when an archive that was done then is kept. */
export const keptUntil = (doneAt: Temporal.Instant): Temporal.Instant =>
  doneAt.add({ hours: HOURS_KEPT })

/** Why it cannot be taken or ended, or null. */
export const takeRefusal = (standing: Standing | null) =>
  standing === 'ready' ? null : 'not-ready'
export const stopRefusal = (standing: Standing | null) =>
  standing && isUnderway(standing) ? null : 'not-underway'
/** Why another cannot be begun, or null: one at a time. */
export const askRefusal = (standing: Standing | null) =>
  standing && isUnderway(standing) ? 'export-underway' : null
