import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { Answer } from './checklist.ts'
import { calledOn, namesOf } from './queries.ts'
import type { Conclusion, ReviewState } from './steps.ts'

export interface Source {
  id: string
  path: string
  words: string
}

interface ReviewRow {
  id: string
  policyId: string
  title: string
  bodyId: string
  nextOn: Temporal.PlainDate
  ownerId: string | null
  state: ReviewState
  plannedOn: Temporal.PlainDate
  openedOn: Temporal.PlainDate | null
  conclusion: Conclusion | null
  conclusionWords: string
  concludedOn: Temporal.PlainDate | null
  decisionWords: string
  decidedOn: Temporal.PlainDate | null
  decidedBy: string | null
  deciderNames: { name: string; from: string }[] | null
  caseNumber: string | null
  heard: number | null
  correctsId: string | null
  correctReason: string | null
  /** The version that took its place. */
  newerId: string | null
  answers: Answer[]
  sources: Source[]
}

export type FoundReview = Omit<ReviewRow, 'deciderNames'> & { decider: string | null }

/** What a review is, with its answers and what was read for it. */
export const reviewColumns = sql`
  review.id, policy_id as "policyId", title, body_id as "bodyId", next_review_on as "nextOn",
  owner_id as "ownerId", state, planned_on as "plannedOn", opened_on as "openedOn",
  conclusion, conclusion_words as "conclusionWords", concluded_on as "concludedOn",
  decision_words as "decisionWords", review.decided_on as "decidedOn",
  decided_by as "decidedBy", ${namesOf(sql.ref('decided_by'))} as "deciderNames",
  review.case_number as "caseNumber", heard, corrects_id as "correctsId",
  correct_reason as "correctReason", (
    select id from policy_review as later
    where later.corrects_id = review.id and later.state = 'decided') as "newerId",
  coalesce((
    select json_agg(json_build_object('line', line, 'answer', answer, 'words', words) order by line)
    from policy_answer where review_id = review.id), '[]') as answers,
  coalesce((
    select json_agg(json_build_object('id', id, 'path', path, 'words', words) order by place, id)
    from policy_source where review_id = review.id), '[]') as sources
  from policy_review as review join policy on policy.id = policy_id`

/** The body under the name it had on the day of the decision. */
const withDecider = ({ deciderNames, ...row }: ReviewRow): FoundReview => ({
  ...row,
  decider: row.decidedOn && calledOn(deciderNames, row.decidedOn),
})

/** One look at a policy, in whatever state it is; who may see it is for the caller to ask. */
export async function findReview(
  db: Db,
  policyId: string,
  id: string,
): Promise<FoundReview | undefined> {
  const { rows } = await sql<ReviewRow>`
    select ${reviewColumns} where policy_id = ${policyId} and review.id = ${id}`.execute(db)
  return rows.map(withDecider)[0]
}

/** Everything that was decided, each version of it. */
export async function decidedReviews(db: Db): Promise<FoundReview[]> {
  const { rows } = await sql<ReviewRow>`
    select ${reviewColumns} where state = 'decided'
    order by review.decided_on, review.made_at, review.id`.execute(db)
  return rows.map(withDecider)
}
