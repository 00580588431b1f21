import { afterWorkingDays } from '#platform/time/working-days.ts'

/** A task as far as its order goes. */
export interface Waiting {
  kind: string
  key: string
  since: Temporal.Instant | null
  blocks: boolean
  /** Whoever looks has asked a colleague about it, and nobody has answered. */
  isAsked: boolean
}

const WORKING_DAYS = 2

/**
 * In which order they are shown. What people wait for comes first, longest first; the others take
 * turns by kind, so that the work is mixed. What one has asked about comes last, for oneself alone.
 */
export function inOrder<T extends Waiting>(tasks: readonly T[]): T[] {
  const sorted = tasks.toSorted(byAge)
  const turns = new Map<string, number>()
  const placed = sorted.map((task) => {
    const turn = turns.get(task.kind) ?? 0
    turns.set(task.kind, turn + 1)
    return { task, turn: task.blocks ? -1 : turn }
  })
  return placed
    .toSorted((a, b) => Number(a.task.isAsked) - Number(b.task.isAsked) || a.turn - b.turn || 0)
    .map(({ task }) => task)
}

/** When somebody has waited so long for it that a coordinator hears of it; null for what nobody waits for. */
export const raisedAt = ({ blocks, since }: Pick<Waiting, 'blocks' | 'since'>) =>
  blocks && since ? afterWorkingDays(since, WORKING_DAYS) : null

/** Whether it is so late that a coordinator sees it. */
export function isRaised(task: Pick<Waiting, 'blocks' | 'since'>, now: Temporal.Instant): boolean {
  const at = raisedAt(task)
  return at !== null && Temporal.Instant.compare(at, now) <= 0
}

/** Longest first; what has no beginning is last. Ties go by name, so that the order is one. */
function byAge(a: Waiting, b: Waiting): number {
  if (a.since && b.since && !a.since.equals(b.since))
    return Temporal.Instant.compare(a.since, b.since)
  if (!a.since !== !b.since) return a.since ? -1 : 1
  return `${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1
}
