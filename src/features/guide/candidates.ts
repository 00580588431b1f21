import { type RawBuilder, sql } from 'kysely'
import {
  type CardRow,
  cardColumns,
  cardTables,
  hits,
  isWalked,
  type Time,
  walk,
} from '#features/finding/index.ts'
import { freePlaces } from '#features/joining/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Asked } from './demands.ts'
import { type Candidate, MOST } from './suggesting.ts'

/**
 * So many of what meets everything are read, the soonest first. Seven are shown; the others are
 * there because some may be full. So the page takes the same time for a hundred invitations and
 * for a hundred thousand. Every demand is asked in the index, and nothing is sorted out later: a
 * rare one is found however late it is.
 */
const MOST_MEETING = 24
/** With one demand less, more than this are only said to be many. */
export const MOST_OPENED = 50
const NEAR = 2

export type Row = CardRow & Candidate & House

/** Where the house is and which bus goes there, as far as it may be shown. */
interface House {
  latitude: number | null
  longitude: number | null
  bus: string | null
}

export interface Candidates {
  rows: Row[]
  /** How many more there would be without each demand; all 0 when seven meet everything. */
  opened: number[]
  /** More meet everything than were read. */
  beyond: boolean
}

interface Wanted {
  demands: readonly Asked[]
  times: readonly Time[]
  now: Temporal.Instant
}

/** What there is to choose between, and what each demand keeps away, in one statement. */
export async function candidates(db: Db, { demands, times, now }: Wanted): Promise<Candidates> {
  const soonest = (some: readonly Asked[], count: number) => first(some, count, now)
  const fewer = demands.map((_, one) => demands.toSpliced(one, 1))
  const { rows } = await sql<Read>`
    with meeting as materialized (${soonest(demands, MOST_MEETING + 1)}),
    few as (select count(*)::int as n, count(*) < ${MOST} as few from meeting)
    ${joined(
      fewer.map(
        (some, one) => sql`, ${named(one)} as materialized (
          select * from (${soonest(some, MOST_OPENED + MOST)}) as other
          where (select few from few))`,
      ),
    )},
    counted as (
      select n, few, array[${sql.join([...fewer.map((_, one) => sql`(select count(*)::int from ${named(one)})`), sql`0`])}] as other from few
    ),
    stuck as (select few and 0 = all(other) as stuck from counted),
    picked as (
      (select id from meeting order by next_starts_at, id limit ${MOST_MEETING})
      ${joined(
        fewer.map(
          (_, one) => sql`union
            (select id from ${named(one)} order by next_starts_at, id limit (select n + ${NEAR} from few))`,
        ),
      )}
      union (select id from (${soonest(demands.slice(0, 1), NEAR)}) as one where (select stuck from stuck))
      union (select id from (${soonest([], NEAR)}) as any_of_all where (select stuck from stuck))
    )
    select counted.n as meeting, counted.other, card.*
    from counted left join (
      select ${cardColumns}, i.labels, i.next_starts_at, i.interests[1] as interest,
        house.latitude, house.longitude, house.bus
      from picked ${cardTables(now, times)} ${house}
    ) as card on true`.execute(db)
  return shaped(rows, demands.length)
}

const house = sql`left join lateral (
  select latitude, longitude, (select nullif(note, '') from place_fact
    where place_id = meeting_place.id and fact = 'transport.bus' and holds) as bus
  from meeting_place
  where id = i.place_id and i.place_awaits is null and next.place_words = ''
    and page_taken_down_at is null) as house on true`

/** The soonest that meet all of these; where nothing is demanded, along the order itself. */
function first(demands: readonly Asked[], count: number, now: Temporal.Instant) {
  const wanted = {
    tsquery: null,
    areaIds: [],
    all: [],
    anyOf: demands.map(({ anyOf }) => anyOf),
  }
  if (isWalked(wanted))
    return walk(wanted, { sort: 'soonest', areaIds: [] }, { now, skip: 0, count })
  return sql`
    select * from (${hits(wanted, now)}) as hit order by next_starts_at, id limit ${count}`
}

const joined = (parts: RawBuilder<unknown>[]) => sql.join(parts, sql` `)
const named = (one: number) => sql.raw(`without_${one}`)

type Read = CardRow &
  House & {
    meeting: number
    other: number[]
    labels: string[]
    next_starts_at: Temporal.Instant
    interest: string | null
  }

function shaped(read: Read[], demands: number): Candidates {
  const meeting = read[0]?.meeting ?? 0
  const other = read[0]?.other.slice(0, demands) ?? []
  return {
    rows: read
      .filter(({ id }) => id !== null)
      .map(({ meeting: _, other: __, next_starts_at, interest, ...row }) => ({
        ...row,
        kind: interest?.split('.')[0] ?? '',
        nextStartsAt: next_starts_at,
        free: freePlaces(row),
      })),
    opened: other.map((count) => Math.max(0, count - meeting)),
    beyond: meeting > MOST_MEETING,
  }
}
