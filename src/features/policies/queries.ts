import { type RawBuilder, sql } from 'kysely'
import { nameOn } from '#features/bodies/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Role } from '#platform/role.ts'
import type { Conclusion, ReviewState } from './steps.ts'

const MOST = 500

type Names = { name: string; from: string }[]

/** The names of a body with their days, as JSON. */
export const namesOf = (body: RawBuilder<unknown>) => sql<Names>`(
  select json_agg(json_build_object('name', name, 'from', from_on) order by from_on)
  from body_name where body_id = ${body})`

/** What a body was called on a day. */
export const calledOn = (names: Names | null, on: Temporal.PlainDate): string =>
  nameOn(
    (names ?? []).map(({ name, from }) => ({ name, from: Temporal.PlainDate.from(from) })),
    on,
  )

/** That it holds no more. */
export interface Ended {
  on: string
  why: string
  caseNumber: string
  at: string
}

interface PolicyRow {
  id: string
  title: string
  about: string
  bodyId: string
  bodyNames: Names
  documentUrl: string
  decidedOn: Temporal.PlainDate
  nextOn: Temporal.PlainDate
  caseNumber: string | null
  ownerId: string | null
  /** Null while it holds. */
  ended: Ended | null
  /** The newest decision, in its last version. */
  newest: { id: string; conclusion: Conclusion; decidedOn: string } | null
  underWay: { id: string; state: Exclude<ReviewState, 'decided'>; plannedOn: string } | null
}

export type ListedPolicy = Omit<PolicyRow, 'bodyNames'> & { bodyName: string }

/** Decided, and not corrected since. */
const isLast = sql`state = 'decided' and not exists (
  select from policy_review as later
  where later.corrects_id = review.id and later.state = 'decided')`

const policyColumns = sql`
  policy.id, title, about, body_id as "bodyId", document_url as "documentUrl",
  policy.decided_on as "decidedOn", next_review_on as "nextOn",
  policy.case_number as "caseNumber", owner_id as "ownerId",
  ${namesOf(sql.ref('policy.body_id'))} as "bodyNames",
  case when ended_on is not null then json_build_object('on', ended_on, 'why', ended_why,
    'caseNumber', ended_case, 'at', ended_at) end as ended, (
    select json_build_object('id', id, 'conclusion', conclusion, 'decidedOn', decided_on)
    from policy_review as review where policy_id = policy.id and ${isLast}
    order by decided_on desc, made_at desc limit 1) as newest, (
    select json_build_object('id', id, 'state', state, 'plannedOn', planned_on)
    from policy_review where policy_id = policy.id and state <> 'decided') as "underWay"`

const withName = <R extends PolicyRow>({ bodyNames, ...row }: R, today: Temporal.PlainDate) => ({
  ...row,
  bodyName: calledOn(bodyNames, today),
})

/** Every policy, also those that hold no more, under the name its body has today. */
export async function listPolicies(db: Db, today: Temporal.PlainDate): Promise<ListedPolicy[]> {
  const { rows } = await sql<PolicyRow>`
    select ${policyColumns} from policy order by title, id limit ${MOST}`.execute(db)
  return rows.map((row) => withName(row, today))
}

export interface DecidedReview {
  id: string
  conclusion: Conclusion
  words: string
  decidedOn: string
}

export type FoundPolicy = ListedPolicy & {
  ownerName: string | null
  ownerRoles: Role[]
  /** In its last version each, the newest first. */
  decided: DecidedReview[]
  /** The look that was taken back last, where none was begun since. */
  takenBack: { id: string; reason: string; at: string } | null
}

/** One policy with what was decided about it. */
export async function findPolicy(
  db: Db,
  id: string,
  today: Temporal.PlainDate,
): Promise<FoundPolicy | undefined> {
  const { rows } = await sql<PolicyRow & Omit<FoundPolicy, keyof ListedPolicy>>`
    select ${policyColumns}, first_name as "ownerName",
      array(select role from person_role where person_id = owner_id) as "ownerRoles",
      coalesce((
        select json_agg(json_build_object('id', id, 'conclusion', conclusion,
          'words', conclusion_words, 'decidedOn', decided_on) order by decided_on desc, made_at desc)
        from policy_review as review where policy_id = policy.id and ${isLast}), '[]') as decided, (
        select json_build_object('id', id, 'reason', reason, 'at', taken_back_at)
        from review_taken_back where policy_id = policy.id and not exists (
          select from policy_review as later
          where later.policy_id = policy.id and later.made_at > taken_back_at)
        order by taken_back_at desc limit 1) as "takenBack"
    from policy left join person on person.id = owner_id where policy.id = ${id}`.execute(db)
  return rows.map((row) => withName(row, today))[0]
}
