import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { DutyKind, Outcome } from './kinds.ts'
import type { DutyRule } from './rule.ts'
import type { SaidTurn } from './turns.ts'

const MOST = 300

export interface Duty {
  id: string
  title: string
  kind: DutyKind
  bodyId: string | null
  bodyName: string | null
  ownerId: string | null
  ownerName: string | null
  sequence: number
  changedAt: Temporal.Instant
  rule: DutyRule
  said: SaidTurn[]
}

interface Row extends Omit<Duty, 'rule' | 'said'>, Omit<DutyRule, 'months'> {
  months: number[]
  said: SaidRow[]
}

interface SaidRow {
  year: number
  month: number
  plannedOn: string
  movedTo: string | null
  movedWhy: string
  outcome: Outcome | null
  words: string
  link: string | null
  sequence: number
  changedAt: string
}

/** Every duty with what was said of its turns; with `id`, that one alone. */
export async function listDuties(
  db: Db,
  today: Temporal.PlainDate,
  id: string | null = null,
): Promise<Duty[]> {
  const { rows } = await sql<Row>`
    select duty.id, title, kind, body_id as "bodyId", owner_id as "ownerId",
      first_name as "ownerName", sequence, changed_at as "changedAt",
      months, day, since, ended_on as "endedOn", (
        select name from body_name where body_id = duty.body_id
        order by from_on <= ${today} desc, from_on desc limit 1) as "bodyName",
      coalesce((
        select json_agg(json_build_object('year', year, 'month', month, 'plannedOn', planned_on,
          'movedTo', moved_to, 'movedWhy', moved_why, 'outcome', outcome, 'words', words,
          'link', link, 'sequence', sequence, 'changedAt', changed_at) order by year, month)
        from duty_turn where duty_id = duty.id
          and (outcome is not null or moved_to is not null)), '[]') as said
    from duty left join person on person.id = owner_id
    where ${id}::text is null or duty.id = ${id}
    order by title, duty.id limit ${MOST}`.execute(db)
  return rows.map(({ months, day, since, endedOn, said, ...duty }) => ({
    ...duty,
    rule: { months, day, since, endedOn },
    said: said.map(saidOf),
  }))
}

export async function findDuty(
  db: Db,
  id: string,
  today: Temporal.PlainDate,
): Promise<Duty | undefined> {
  const [duty] = await listDuties(db, today, id)
  return duty
}

const saidOf = ({ plannedOn, movedTo, changedAt, ...rest }: SaidRow): SaidTurn => ({
  ...rest,
  plannedOn: Temporal.PlainDate.from(plannedOn),
  movedTo: movedTo ? Temporal.PlainDate.from(movedTo) : null,
  changedAt: Temporal.Instant.from(changedAt),
})
