import { sql } from 'kysely'
import { lawFrom } from '#features/municipality/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { type AskingRow, askingsSql } from './askings-query.ts'
import type { CompanionCourse } from './courses.ts'
import type { Slot } from './fitting.ts'
import { withInstants } from './instants.ts'
import type { State } from './steps.ts'

interface CompanionRow {
  id: string
  name: string
  state: State
  stateSinceAt: string
  label: string
  areas: string[]
  times: Slot[]
  languages: string[]
  interests: string[]
  most: number
  load: number
  young: boolean
  talkedAt: string | null
  certificateSeen: string | null
  pledgedAt: string | null
  worriedAt: string | null
  courses: CompanionCourse[]
  email: string | null
  phone: string | null
}

/** A companion as the coordinator sees them, with how many they go along with now. */
export type Companion = ReturnType<typeof withInstants<CompanionRow>>[number]

export interface AreaOnBoard {
  id: string
  name: string
  latitude: number
  longitude: number
}

const MOST = 500

/** All that waits and goes on, everybody who goes along, the areas and the law, in one statement. */
export async function readBoard(db: Db | Tx, now: Temporal.Instant) {
  const { rows } = await sql<{
    askings: AskingRow[]
    companions: CompanionRow[]
    areas: AreaOnBoard[]
    set: { name: string; value: unknown }[]
  }>`
    select
      (select coalesce(json_agg(one order by "askedAt", id), '[]')
        from (${askingsSql(now, sql`closed_at is null`)} limit ${MOST}) as one) as askings,
      (select coalesce(json_agg(one order by name, id), '[]')
        from (${companionsSql(now)} limit ${MOST}) as one) as companions,
      ${areasJson} as areas,
      (select coalesce(json_agg(one), '[]')
        from (select name, value from municipal_setting) as one) as set`.execute(db)
  const { askings = [], companions = [], areas, set = [] } = rows[0] ?? {}
  return {
    askings: withInstants(askings),
    companions: withInstants(companions),
    areas: areas ?? [],
    law: lawFrom(set),
  }
}

export type Board = Awaited<ReturnType<typeof readBoard>>
const areasJson = sql<AreaOnBoard[] | null>`
  (select json_agg(json_build_object('id', id, 'name', name, 'latitude', latitude,
    'longitude', longitude) order by name) from area)`

const companionsSql = (now: Temporal.Instant) => sql<CompanionRow>`
  select companion.person_id as id, person.first_name as name, state,
    state_since as "stateSinceAt", label, areas, times, languages, interests, most,
    (select count(*)::int from companion_match
      where companion_id = companion.person_id and ended_at is null) as load,
    (coalesce(young_until > (${now}::timestamptz at time zone 'Europe/Copenhagen')::date, false)
      or exists (select from young_person where person_id = companion.person_id)) as young,
    talked_at as "talkedAt", certificate_seen as "certificateSeen", pledged_at as "pledgedAt",
    worried_at as "worriedAt",
    array(select course from companion_course
      where companion_course.person_id = companion.person_id) as courses,
    (select address from reach where reach.person_id = companion.person_id
      and channel = 'email' limit 1) as email,
    (select address from reach where reach.person_id = companion.person_id
      and channel = 'phone' limit 1) as phone
  from companion join person on person.id = companion.person_id`

/** Somebody as a companion, undefined for all others, with whom they go along with or are asked to; one statement. */
export async function readOwn(db: Db | Tx, now: Temporal.Instant, personId: string | null) {
  const { rows } = await sql<{
    companions: CompanionRow[]
    askings: AskingRow[]
    areas: AreaOnBoard[]
  }>`
    select ${companionOf(now, personId)} as companions,
      (select coalesce(json_agg(one order by "proposedAt", id), '[]')
        from (${askingsSql(now, sql`match.companion_id = ${personId}`)}) as one) as askings,
      ${areasJson} as areas`.execute(db)
  const { companions = [], askings = [], areas } = rows[0] ?? {}
  return {
    companion: withInstants(companions)[0],
    askings: withInstants(askings),
    areas: areas ?? [],
  }
}

const companionOf = (now: Temporal.Instant, personId: string | null) => sql<CompanionRow[]>`
  (select coalesce(json_agg(one), '[]')
    from (${companionsSql(now)} where companion.person_id = ${personId}) as one)`
