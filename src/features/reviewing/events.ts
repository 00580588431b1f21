import type { Decision } from './tables.ts'

declare module '#platform/events.ts' {
  interface Events {
    'review.decided': { reviewId: string; invitationId: string; decision: Decision }
    'review.undone': { reviewId: string; invitationId: string }
    'report.handled': { reportId: string }
    'report.reopened': { reportId: string }
  }
}
