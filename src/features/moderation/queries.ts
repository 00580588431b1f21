import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#platform/database/index.ts'
import { MINUTES_TO_UNDO } from '#platform/undo.ts'
import { stands } from './standing.ts'
import { titleSql } from './subjects/titles.ts'

/** Decisions that can no longer be taken back: whom they concern has been told. */
export const toldBefore = (now: Temporal.Instant) => now.subtract({ minutes: MINUTES_TO_UNDO })

/** A decision for whom it is about, with what was decided after a complaint. */
export const findDecision = (db: Db, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('content_decision')
    .selectAll('content_decision')
    .select((eb) => [
      titleSql.as('title'),
      jsonArrayFrom(
        eb
          .selectFrom('content_complaint')
          .leftJoin('content_decision as answer', (join) =>
            join
              .onRef('answer.complaint_id', '=', 'content_complaint.id')
              .on('answer.decided_at', '<', toldBefore(now))
              .on(
                sql<boolean>`not exists (select from content_decision_undone undone
                  where undone.decision_id = answer.id)`,
              ),
          )
          .select(['content_complaint.side', 'content_complaint.notice_id', 'answer.measure'])
          .select(['answer.facts', 'answer.ground', 'answer.law'])
          .whereRef('content_complaint.decision_id', '=', 'content_decision.id')
          .orderBy('content_complaint.at'),
      ).as('complaints'),
    ])
    .where('content_decision.id', '=', id)
    .where('decided_at', '<', toldBefore(now))
    .where(stands)
    .executeTakeFirst()

export type FoundDecision = NonNullable<Awaited<ReturnType<typeof findDecision>>>

/** A notice for who made it, with the first decision on it that can be told. */
export const findNotice = (db: Db, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('content_notice')
    .select(['content_notice.id', 'kind', 'subject_id', 'reason', 'words', 'at', 'email'])
    .select(titleSql.as('title'))
    .select((eb) =>
      eb
        .selectFrom('content_decision')
        .innerJoin(
          'content_decision_notice',
          'content_decision_notice.decision_id',
          'content_decision.id',
        )
        .select('content_decision.id')
        .whereRef('content_decision_notice.notice_id', '=', 'content_notice.id')
        .where('content_decision.complaint_id', 'is', null)
        .where('decided_at', '<', toldBefore(now))
        .where(stands as never)
        .orderBy('decided_at')
        .limit(1)
        .as('decisionId'),
    )
    .where('content_notice.id', '=', id)
    .executeTakeFirst()
