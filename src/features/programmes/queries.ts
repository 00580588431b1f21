import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { type CardRow, datesIn } from '#features/finding/index.ts'
import { lawFrom } from '#features/municipality/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Edition } from './editions.ts'
import { advertWeek, type Week, weekNow } from './week.ts'

/** More dates in a week than any of our areas has. */
const MOST_DATES = 400

export interface Coming {
  week: Week
  rows: CardRow[]
}

/** What an edition tells of. An advert begins when it is read, a programme when it is made. */
export async function coming(
  db: Db | Tx,
  {
    areaId,
    edition,
    weekday,
    now,
  }: { areaId: string; edition: Edition; weekday: number; now: Temporal.Instant },
): Promise<Coming> {
  const isAdvert = edition === 'annonce'
  const week = isAdvert ? advertWeek(now, weekday) : weekNow(now)
  const from = isAdvert ? { from: week.from } : {}
  const rows = await datesIn(db, { areaId, ...from, until: week.until, most: MOST_DATES, now })
  return { week, rows }
}

/** An area, what the municipality has set, and its edition of this week where it is made. */
export async function findEdition(db: Db, areaId: string, edition: Edition, now: Temporal.Instant) {
  const row = await db
    .selectFrom('area')
    .leftJoin('programme', (join) =>
      join
        .onRef('programme.area_id', '=', 'area.id')
        .on('edition', '=', edition)
        .on('until', '>', now),
    )
    .select(['area.id', 'area.name', 'sheet', 'pdf', 'made_at'])
    .select((eb) =>
      jsonArrayFrom(eb.selectFrom('municipal_setting').select(['name', 'value'])).as('set'),
    )
    .where('area.id', '=', areaId)
    .executeTakeFirst()
  return row && { ...row, law: lawFrom(row.set) }
}

/** Every area, and which of its editions are made. */
export async function listProgrammes(db: Db, now: Temporal.Instant) {
  const areas = await db
    .selectFrom('area')
    .select(['area.id', 'area.name'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('programme')
          .select(['edition', 'made_at'])
          .whereRef('area_id', '=', 'area.id')
          .where('until', '>', now),
      ).as('made'),
    )
    .orderBy('area.name')
    .execute()
  return areas.map(({ made, ...area }) => ({
    ...area,
    madeAt: made
      .map(({ made_at }) => Temporal.Instant.from(made_at))
      .toSorted(Temporal.Instant.compare)
      .at(-1),
    count: made.length,
  }))
}
