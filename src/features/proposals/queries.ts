import { type RawBuilder, sql } from 'kysely'
import type { nameOn, SeatRole } from '#features/bodies/index.ts'
import type { Db } from '#platform/database/index.ts'
import { type AnswerKind, answering } from './kinds.ts'
import { type Reader, seatOf } from './reach.ts'

type Names = Parameters<typeof nameOn>[0]

export interface Version {
  number: number
  title: string
  words: string
  reason: string | null
  /** Null while it is a draft. */
  decidedOn: Temporal.PlainDate | null
  /** When it was written down. */
  at: Temporal.Instant
}

export interface Answer {
  id: string
  answer: AnswerKind
  reason: string
  lookOn: Temporal.PlainDate | null
  at: Temporal.Instant
}

export interface Proposal {
  id: string
  councilId: string
  councilNames: Names
  committeeId: string | null
  committeeNames: Names
  version: number
  adoptedOn: Temporal.PlainDate | null
  sentAt: Temporal.Instant | null
  receivedAt: Temporal.Instant | null
  /** In order; others than those who sit in the council see those that were decided. */
  versions: Version[]
  /** Those that are published, in order. */
  answers: Answer[]
  /** Where the reader sits in the council. */
  seat: SeatRole | null
}

interface Row extends Omit<Proposal, 'councilNames' | 'committeeNames' | 'versions' | 'answers'> {
  councilNames: { name: string; from: string }[] | null
  committeeNames: { name: string; from: string }[] | null
  versions: (Omit<Version, 'decidedOn' | 'at'> & { decidedOn: string | null; at: string })[]
  answers: (Omit<Answer, 'lookOn' | 'at'> & { lookOn: string | null; at: string })[]
}

const namesOf = (column: string) => sql`(
  select json_agg(json_build_object('name', name, 'from', from_on)) from body_name
  where body_name.body_id = ${sql.ref(column)})`

const whole = <R extends Row>(
  reader: Reader,
  where: (seat: RawBuilder<unknown>) => RawBuilder<unknown>,
  more: RawBuilder<unknown> = sql``,
) => {
  const seat = seatOf(reader, 'proposal.body_id')
  return sql<R>`
    select proposal.id, body_id as "councilId", to_body_id as "committeeId", version,
      adopted_on as "adoptedOn", sent_at as "sentAt", received_at as "receivedAt", ${seat} as seat,
      ${namesOf('proposal.body_id')} as "councilNames",
      ${namesOf('proposal.to_body_id')} as "committeeNames",
      coalesce((select json_agg(json_build_object('number', number, 'title', title, 'words', words,
          'reason', reason, 'decidedOn', decided_on, 'at', coalesce(decided_at, saved_at))
          order by number)
        from proposal_version where proposal_id = proposal.id
          and (decided_on is not null or ${seat} is not null)), '[]') as versions,
      coalesce((select json_agg(json_build_object('id', id, 'answer', answer, 'reason', reason,
          'lookOn', look_on, 'at', published_at) order by published_at)
        from proposal_answer where proposal_id = proposal.id and published_at is not null), '[]')
        as answers ${more}
    from proposal where ${where(seat)} order by made_at, proposal.id`
}

const date = (day: string | null) => (day ? Temporal.PlainDate.from(day) : null)

const dated = (names: Row['councilNames']): Names =>
  (names ?? []).map(({ name, from }) => ({ name, from: Temporal.PlainDate.from(from) }))

const asProposal = <R extends Row>(row: R) => ({
  ...row,
  councilNames: dated(row.councilNames),
  committeeNames: dated(row.committeeNames),
  versions: row.versions.map(({ decidedOn, at, ...one }) => ({
    ...{ ...one, decidedOn: date(decidedOn), at: Temporal.Instant.from(at) },
  })),
  answers: row.answers.map(({ lookOn, at, ...one }) => ({
    ...{ ...one, lookOn: date(lookOn), at: Temporal.Instant.from(at) },
  })),
})

/** Who may be asked for an answer, in the order they were made. */
const committees = sql`, coalesce((
    select json_agg(json_build_object('id', id, 'name', (
      select name from body_name where body_name.body_id = body.id order by from_on desc limit 1))
      order by made_at, id)
    from body where kind = any(${[...answering]}) and closed_on is null), '[]') as committees`

interface FoundRow extends Row {
  committees: { id: string; name: string }[]
}

/** One proposal, where it is adopted or the reader sits in the council. */
export async function findProposal(db: Db, id: string, reader: Reader) {
  const { rows } = await whole<FoundRow>(
    reader,
    (seat) => sql`proposal.id = ${id} and (adopted_on is not null or ${seat} is not null)`,
    committees,
  ).execute(db)
  return rows.map(asProposal)[0]
}

/** Every proposal that is adopted. */
export async function listProposals(db: Db, reader: Reader): Promise<Proposal[]> {
  const { rows } = await whole(reader, () => sql`adopted_on is not null`).execute(db)
  return rows.map(asProposal)
}

/** The drafts of the councils where the reader sits. */
export async function listDrafts(db: Db, reader: Reader): Promise<Proposal[]> {
  const { rows } = await whole(
    reader,
    (seat) => sql`adopted_on is null and ${seat} is not null`,
  ).execute(db)
  return rows.map(asProposal)
}
