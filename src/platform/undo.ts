import type { Job } from './feature.ts'
import type { Work } from './work.ts'

/** For so long a decision can be taken back; whom it concerns is told when the time has passed. */
export const MINUTES_TO_UNDO = 10

/** Whether a decision can still be taken back. */
export const isUndoable = (decidedAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, decidedAt.add({ minutes: MINUTES_TO_UNDO })) <= 0

/** For so long something that was told can be taken back; those it concerns are told again. */
const DAYS_TO_TAKE_BACK = 7

/** What was done since then can still be taken back. */
export const takeBackFrom = (now: Temporal.Instant): Temporal.Instant =>
  now.subtract({ hours: 24 * DAYS_TO_TAKE_BACK })

/** Whether something can still be taken back, though it was told. */
export const mayTakeBack = (at: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(at, takeBackFrom(now)) >= 0

/** Queues what tells of a decision for when it stands. One that was taken back is told to nobody. */
export const whenItStands = <T extends object>(
  { db, jobs }: Pick<Work, 'db' | 'jobs'>,
  job: Job<T>,
  data: T,
  once: string,
): Promise<void> => jobs.later(db, job, data, { once, afterSeconds: MINUTES_TO_UNDO * 60 })

/** A decision is told when it can no longer be undone, and only if it still stands. */
export interface Decision {
  id: string
  decidedAt: string
}

/** The same where a thing may be decided anew: the job looks whether this decision stands. */
export async function tellWhenItStands(
  work: Pick<Work, 'db' | 'jobs'>,
  job: Job<Decision>,
  id: string,
  at: Temporal.Instant | null | undefined,
): Promise<void> {
  if (!at) return
  const decidedAt = at.toString()
  await whenItStands(work, job, { id, decidedAt }, `${id} ${decidedAt}`)
}
