import { wallOf } from '#platform/time/zone.ts'

/** From said to be true to off the list, in order. */
export const stages = ['fresh', 'asked', 'asked-again', 'unconfirmed', 'unlisted'] as const
export type Stage = (typeof stages)[number]
export type NextStage = Exclude<Stage, 'fresh'>

export interface Freshness {
  stage: Stage
  /** When it came to this stage; for a fresh one, when somebody last stood behind it. */
  since: Temporal.Instant
  /** Whether there was anybody to write to. */
  reached: boolean
}

export const DAYS_FRESH = 90
export const DAYS_TO_ANSWER = 14

const next: Record<Stage, NextStage | null> = {
  fresh: 'asked',
  asked: 'asked-again',
  'asked-again': 'unconfirmed',
  unconfirmed: 'unlisted',
  unlisted: null,
}

/**
 * The stage a series comes to today, or null while there is time. It is asked about 90 days after
 * somebody last stood behind it, and again after 14; 14 days later it is marked, and 14 days after
 * that taken off the list. Each wait begins when the last thing was in fact done, so that nobody
 * has less time to answer because we were late. Who was not reached has not failed to answer: there
 * it stops, and a human takes over.
 */
export function nextStage(
  { stage, since, reached }: Freshness,
  now: Temporal.Instant,
): NextStage | null {
  if (stage !== 'fresh' && !reached) return null
  const due = dayOf(since).add({ days: stage === 'fresh' ? DAYS_FRESH : DAYS_TO_ANSWER })
  return Temporal.PlainDate.compare(dayOf(now), due) < 0 ? null : next[stage]
}

const dayOf = (at: Temporal.Instant) => wallOf(at).toPlainDate()
