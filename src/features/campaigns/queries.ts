import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { type Channel, isLike } from '#features/arrivals/index.ts'
import {
  type CardRow,
  cardColumns,
  cardTables,
  hits,
  isWalked,
  walk,
} from '#features/finding/index.ts'
import { lawFrom } from '#features/municipality/index.ts'
import type { Db } from '#platform/database/index.ts'

/** A page has so many invitations; the list has them all. */
const MOST = 12
const MOST_CAMPAIGNS = 200

const columns = (db: Db) =>
  db
    .selectFrom('campaign')
    .leftJoin('campaign_picture as picture', 'picture.campaign_id', 'campaign.id')
    .selectAll('campaign')
    .select(['picture.id as picture_id', 'picture.alt as picture_alt'])
    .select(
      sql<string[]>`array(select name from area where area.id = any(campaign.area_ids)
        order by name)`.as('areas'),
    )

export const findCampaign = (db: Db, id: string) =>
  columns(db).where('campaign.id', '=', id).executeTakeFirst()

/** The same with what the municipality has set, in one statement. */
export async function campaignToPrint(db: Db, id: string) {
  const row = await columns(db)
    .select((eb) =>
      jsonArrayFrom(eb.selectFrom('municipal_setting').select(['name', 'value'])).as('set'),
    )
    .where('campaign.id', '=', id)
    .executeTakeFirst()
  return row && { ...row, law: lawFrom(row.set) }
}

/** By the word in its address, also where it was read a little wrong. */
export const campaignAt = (db: Db, short: string) =>
  columns(db).where(isLike(short)).executeTakeFirst()

export type Campaign = NonNullable<Awaited<ReturnType<typeof findCampaign>>>

/** The latest first. */
export const listCampaigns = (db: Db) =>
  columns(db).orderBy('until_day', 'desc').orderBy('campaign.id').limit(MOST_CAMPAIGNS).execute()

export const pictureOf = (db: Db, pictureId: string) =>
  db
    .selectFrom('campaign_picture as picture')
    .innerJoin('campaign', 'campaign.id', 'picture.campaign_id')
    .select(['bytes', 'from_day', 'until_day', 'ended_at'])
    .where('picture.id', '=', pictureId)
    .executeTakeFirst()

type About = Pick<Campaign, 'area_ids' | 'interests' | 'who'>

/** What it leads to: the soonest that fit, each once. */
export async function leadsTo(db: Db, about: About, now: Temporal.Instant): Promise<CardRow[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from (${fitting(about, now)}) as picked ${cardTables(now, [])}
    order by next.starts_at, i.id`.execute(db)
  return rows
}

function fitting({ area_ids, interests, who }: About, now: Temporal.Instant): RawBuilder<unknown> {
  const anyOf = [interests.map((id) => `interest:${id}`), who.map((id) => `trait:${id}`)].filter(
    (list) => list.length > 0,
  )
  const wanted = { tsquery: null, areaIds: area_ids, all: [], anyOf }
  if (isWalked(wanted))
    return walk(wanted, { sort: 'soonest', areaIds: [] }, { now, skip: 0, count: MOST })
  return sql`select * from (${hits(wanted, now)}) as hit
    order by next_starts_at, id limit ${MOST}`
}

export interface Counted {
  channel: Channel
  visits: number
  joinings: number
}

/** How many came by each channel that anybody came by. */
export const countsOf = (db: Db, campaignId: string): Promise<Counted[]> =>
  db
    .selectFrom('campaign_count')
    .select('channel')
    .select([
      sql<number>`sum(visits)::int`.as('visits'),
      sql<number>`sum(joinings)::int`.as('joinings'),
    ])
    .where('campaign_id', '=', campaignId)
    .groupBy('channel')
    .execute()
