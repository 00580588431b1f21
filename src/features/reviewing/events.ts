import type { Decision, Why } from './tables.ts'

declare module '#platform/events.ts' {
  interface Events {
    'review.decided': { reviewId: string; invitationId: string; decision: Decision }
    'review.undone': { reviewId: string; invitationId: string }
    'review.taken-back': { reviewId: string; invitationId: string; why: Why }
    'report.handled': { reportId: string }
    'report.reopened': { reportId: string }
  }
}
