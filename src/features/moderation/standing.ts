import { type ExpressionBuilder, sql } from 'kysely'
import type { Tables } from '#platform/database/index.ts'

/** Decisions that were not taken back. */
export const stands = (eb: ExpressionBuilder<Tables, 'content_decision'>) =>
  eb.not(
    eb.exists(
      eb
        .selectFrom('content_decision_undone')
        .select('by_id')
        .whereRef('content_decision_undone.decision_id', '=', 'content_decision.id'),
    ),
  )

/** Notices that no decision answers. */
export const isOpenNotice = sql<boolean>`not exists (
  select from content_decision_notice answered
  where answered.notice_id = content_notice.id and not exists (
    select from content_decision_undone undone where undone.decision_id = answered.decision_id))`

/** Complaints that no decision answers. */
export const isOpenComplaint = sql<boolean>`not exists (
  select from content_decision answer
  where answer.complaint_id = content_complaint.id and not exists (
    select from content_decision_undone undone where undone.decision_id = answer.id))`
