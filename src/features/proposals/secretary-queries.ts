import { type RawBuilder, sql } from 'kysely'
import { todayAt } from '#features/roles/index.ts'
import type { Db } from '#platform/database/index.ts'

const prepared = (db: Db) =>
  db
    .selectFrom('proposal_answer')
    .select(['id', 'proposal_id as proposalId', 'version', 'answer', 'reason'])
    .select('look_on as lookOn')
    .where('published_at', 'is', null)

export type PreparedAnswer = Awaited<ReturnType<typeof preparedAnswers>>[number]

/** Answers that nobody but the secretary sees yet, in the order they were written. */
export const preparedAnswers = (db: Db) =>
  prepared(db).orderBy('prepared_at').orderBy('id').execute()

/** The one for a proposal, if there is one. */
export const preparedFor = (db: Db, proposalId: string) =>
  prepared(db).where('proposal_id', '=', proposalId).executeTakeFirst()

/** How many proposals wait for somebody to write an answer. */
export const waiting = ({ now }: { now: Temporal.Instant }): RawBuilder<number> => sql<number>`(
  select count(*)::int from proposal where sent_at is not null and coalesce((
    select published_at is not null and look_on is not null and look_on <= ${todayAt(now)}
    from proposal_answer
    where proposal_id = proposal.id order by published_at desc limit 1), true))`
