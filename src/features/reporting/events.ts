import type { Stage } from './stages.ts'

declare module '#platform/events.ts' {
  interface Events {
    'reporting.opened': { periodId: string }
    /** Who writes what has been changed. */
    'reporting.owners-given': { count: number }
    'reporting.reminded': { periodId: string; stage: Stage }
    'reporting.drafted': { reportId: string }
    'reporting.written': { reportId: string }
    'reporting.checked': { reportId: string }
    'reporting.sent-back': { reportId: string }
    /** All that were looked through, together. */
    'reporting.approved': { periodId: string; count: number }
    'reporting.frozen': { periodId: string }
    /** What a body decided is written down, or corrected. */
    'reporting.decided': { periodId: string; bodyId: string; version: number }
    'reporting.corrected': { periodId: string; recommendationId: string; version: number }
  }
}
