import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { type CardRow, cardColumns, cardTables, type Time } from './cards.ts'
import { hits, inOrder, isWalked, type Sorted, walk } from './conditions.ts'
import { LAST_PAGE } from './search.ts'
import type { Closeness, Wanted } from './wanted.ts'

export const PAGE_SIZE = 20
/** More than this is only said to be more: nobody reads them, and counting them takes time. */
export const MOST_COUNTED = PAGE_SIZE * LAST_PAGE
const CLOSEST = 4
const FIRST: Sorted = { sort: 'soonest', areaIds: [] }

export interface Asked extends Sorted {
  wanted: Wanted
  /** The same with fewer demands, for when nothing is found. */
  fewer: readonly { closeness: Closeness; wanted: Wanted }[]
  times: readonly Time[]
  page: number
  now: Temporal.Instant
}

export interface Listing {
  /** How many were found; one more than MOST_COUNTED means "more". */
  found: number
  page: number
  rows: CardRow[]
  /** When nothing was found: what comes closest, and how it was come by. */
  closest: { closeness: Closeness; rows: CardRow[] } | null
}

type Row = CardRow & { found: number; closeness: Closeness | null }

/**
 * One page of the list, how many there are, and what comes closest when there are none, in one
 * statement. What fits is gathered and sorted; where nearly all fits, the page is walked to.
 */
export async function listing(db: Db, asked: Asked): Promise<Listing> {
  const { wanted, times, page, now } = asked
  const skip = (page - 1) * PAGE_SIZE
  const most = isWalked(wanted) ? sql`limit ${MOST_COUNTED + 1}` : sql``
  const { rows } = await sql<Row>`
    with hit as materialized (select * from (${hits(wanted, now)}) as one ${most}),
    found as materialized (
      select count(*)::int as n, ${pageStart(page)} as skip from hit
    ),
    page as materialized (${
      isWalked(wanted)
        ? sql`
          (select id, area_id, next_starts_at, null as closeness from hit
            where (select n from found) <= ${MOST_COUNTED}
            order by ${inOrder(asked)} offset (select skip from found) limit ${PAGE_SIZE})
          union all
          (select id, area_id, next_starts_at, null
            from (${walk(wanted, asked, { now, skip, count: PAGE_SIZE })}) as long
            where (select n from found) > ${MOST_COUNTED})`
        : sql`
          select id, area_id, next_starts_at, null as closeness from hit
          order by ${inOrder(asked)} offset (select skip from found) limit ${PAGE_SIZE}`
    })
    ${closestTo(asked)},
    picked as (${picked(asked)})
    select found.n as found, card.* from found left join (
      select picked.closeness, picked.next_starts_at as at, picked.area_id, ${cardColumns}
      from picked ${cardTables(now, times)}
    ) as card on true
    order by ${asked.sort === 'nearest' ? sql`array_position(${asked.areaIds}::text[], card.area_id),` : sql``} card.at, card.id`.execute(
    db,
  )
  return shaped(rows, page)
}

/** A page that is not there any more is the last one. */
const pageStart = (page: number) => sql`least(
  ${(page - 1) * PAGE_SIZE}, greatest(count(*) - 1, 0) / ${PAGE_SIZE} * ${PAGE_SIZE})::int`

/** One step for each way to ask for less; a step is only taken when those before found nothing. */
function closestTo({ fewer, now }: Asked) {
  const steps = fewer.map(({ closeness, wanted }, step) => {
    const before = fewer
      .slice(0, step)
      .map((_, one) => sql`and not exists (select from ${name(one)})`)
    return sql`, ${name(step)} as materialized (
      select *, ${closeness} as closeness from (${isWalked(wanted) ? walk(wanted, FIRST, { now, skip: 0, count: CLOSEST }) : hits(wanted, now)}) as close
      where (select n from found) = 0 ${sql.join(before, sql` `)}
      order by next_starts_at, id limit ${CLOSEST})`
  })
  return steps.length > 0 ? sql.join(steps, sql` `) : sql``
}

const picked = ({ fewer }: Asked) =>
  sql.join(
    [sql`select * from page`, ...fewer.map((_, step) => sql`select * from ${name(step)}`)],
    sql` union all `,
  )

const name = (step: number) => sql.raw(`closest_${step}`)

function shaped(rows: Row[], page: number): Listing {
  const found = Math.min(rows[0]?.found ?? 0, MOST_COUNTED + 1)
  const cards = rows.filter(({ id }) => id !== null)
  const closeness = cards[0]?.closeness ?? null
  const pages = Math.max(1, Math.ceil(Math.min(found, MOST_COUNTED) / PAGE_SIZE))
  return {
    found,
    page: Math.min(page, pages),
    rows: closeness === null ? cards : [],
    closest: closeness === null ? null : { closeness, rows: cards },
  }
}
