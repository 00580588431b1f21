import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { hashOf } from './noticing-pause.ts'
import { isOpenNotice } from './standing.ts'
import type { ComplaintSide, DecisionRow, Kind, Reason } from './tables.ts'

type Sql = RawBuilder<unknown>

/** What somebody said about a thing that nobody has decided on. */
export interface OpenNotice {
  id: string
  reason: Reason
  words: string
  name: string
  at: Temporal.Instant
  /** By what the address is known again; null where there is none. */
  hash: string | null
}

export type DecisionOn = Pick<
  DecisionRow,
  | 'id'
  | 'kind'
  | 'measure'
  | 'ground'
  | 'law'
  | 'facts'
  | 'decided_at'
  | 'concerned_id'
  | 'complaint_id'
>

/** How often somebody was reported, or reported: facts to weigh, and nothing follows from them. */
export interface Counts {
  made: number
  left: number
}

export interface Case {
  notices: OpenNotice[]
  decisions: DecisionOn[]
  counts: Counts | null
}

export interface Complaint {
  id: string
  kind: Kind
  subject_id: string
  words: string
  at: Temporal.Instant
  side: ComplaintSide
  decided_by: string | null
  /** Whether another platform host than the reader could answer. */
  has_colleague: boolean
}

const stands = (decision: string) => sql`not exists (
  select from content_decision_undone undone where undone.decision_id = ${sql.ref(decision)})`

const notices = (kind: Sql, id: Sql) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', content_notice.id, 'reason', reason,
    'words', words, 'name', name, 'at', at,
    'hash', case when email <> '' then ${hashOf} end) order by at), '[]')
  from content_notice where kind = ${kind} and subject_id = ${id} and ${isOpenNotice}) as notices`

const decisions = (kind: Sql, id: Sql) => sql`(
  select coalesce(jsonb_agg(to_jsonb(decision) order by decided_at desc), '[]')
  from content_decision decision
  where decision.kind = ${kind} and decision.subject_id = ${id} and ${stands('decision.id')}
  ) as decisions`

const left = sql`'left', count(*) filter (where measure = 'left')`

const counts = (kind: Sql, id: Sql) => sql`(case ${kind}
  when 'poster' then (
    select jsonb_build_object('made', count(*), ${left}) from content_decision decision
    where concerned_id = ${id} and decision.kind not in ('poster', 'noticer')
      and complaint_id is null and ${stands('decision.id')})
  when 'noticer' then (
    select jsonb_build_object('made', count(*), ${left}) from content_notice
    left join content_decision_notice answered on answered.notice_id = content_notice.id
      and ${stands('answered.decision_id')}
    left join content_decision decision on decision.id = answered.decision_id
    where ${hashOf} = ${id} and email <> '' and complaint_id is null) end) as counts`

const whole = (kind: Sql, id: Sql) =>
  sql`${notices(kind, id)}, ${decisions(kind, id)}, ${counts(kind, id)}`

/** All that was said and decided about one thing, in one statement. */
export async function findCase(db: Db, kind: Kind, id: string): Promise<Case> {
  const { rows } = await sql<Case>`
    select ${whole(sql`${kind}::text`, sql`${id}::text`)}`.execute(db)
  return read(rows[0])
}

/** The same of what somebody complains of, with the complaint. */
export async function findComplaint(db: Db, id: string, readerId: string | null) {
  const { rows } = await sql<Case & Complaint>`
    select complaint.id, complaint.words, complaint.at, complaint.side, first.decided_by,
      first.kind, first.subject_id,
      exists (select from person_role where role = 'platform-host'
        and person_id is distinct from ${readerId}) as has_colleague,
      ${whole(sql`first.kind`, sql`first.subject_id`)}
    from content_complaint complaint
    join content_decision first on first.id = complaint.decision_id
    where complaint.id = ${id}`.execute(db)
  const [row] = rows
  return row ? { ...row, ...read(row) } : null
}

/** JSON has moments as words. */
const read = (row: Case | undefined): Case => ({
  notices: (row?.notices ?? []).map((one) => ({ ...one, at: moment(one.at) })),
  decisions: (row?.decisions ?? []).map((one) => ({
    ...one,
    decided_at: moment(one.decided_at),
  })),
  counts: row?.counts ?? null,
})

const moment = (words: unknown) => Temporal.Instant.from(String(words))
