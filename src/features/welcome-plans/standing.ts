import { ZONE } from '#platform/time/zone.ts'

/** What a whole plan has; in this order on every page. */
export const planParts = [
  'who',
  'ahead',
  'firstDay',
  'firstWeek',
  'firstMonth',
  'questions',
] as const
export type PlanPart = (typeof planParts)[number]

export interface Plan extends Record<Exclude<PlanPart, 'who'>, readonly string[]> {
  /** A first name, or a role: "den, der har nøglen". */
  who: string
  affirmedAt: Temporal.Instant | null
}

export type PlanStanding =
  | { standing: 'none' }
  | { standing: 'unfinished'; missing: PlanPart[] }
  | { standing: 'unaffirmed' }
  | { standing: 'ready'; until: Temporal.Instant; endsSoon: boolean }

/**
 * Whether an association is ready for somebody new: its plan has every part, and one of them has
 * said within a year that it is still so. It is yes or not yet: nothing is counted or compared, and
 * only a yes is shown to others.
 */
export function planStanding(plan: Plan | null, now: Temporal.Instant): PlanStanding {
  if (plan === null) return { standing: 'none' }
  const missing = planParts.filter((part) => plan[part].length === 0)
  if (missing.length > 0) return { standing: 'unfinished', missing }
  if (plan.affirmedAt === null) return { standing: 'unaffirmed' }
  const until = inAYear(plan.affirmedAt)
  if (Temporal.Instant.compare(now, until) >= 0) return { standing: 'unaffirmed' }
  return { standing: 'ready', until, endsSoon: isWithinAMonth(until, now) }
}

/** Whether those who wrote a whole plan are asked today if it is still so: once a year. */
export function planReminderDue(
  plan: Plan & { remindedAt: Temporal.Instant | null },
  now: Temporal.Instant,
): boolean {
  const { affirmedAt, remindedAt } = plan
  if (affirmedAt === null || planStanding(plan, affirmedAt).standing !== 'ready') return false
  const wasReminded = remindedAt !== null && Temporal.Instant.compare(remindedAt, affirmedAt) > 0
  return !wasReminded && isWithinAMonth(inAYear(affirmedAt), now)
}

const inAYear = (at: Temporal.Instant) => at.toZonedDateTimeISO(ZONE).add({ years: 1 }).toInstant()

const isWithinAMonth = (until: Temporal.Instant, now: Temporal.Instant) =>
  Temporal.Instant.compare(
    now,
    until.toZonedDateTimeISO(ZONE).subtract({ months: 1 }).toInstant(),
  ) >= 0
