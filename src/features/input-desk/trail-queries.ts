import { sql } from 'kysely'
import { type Channel, isPublic } from '#features/inputs/index.ts'
import type { Db } from '#platform/database/index.ts'
import { type Target, targetRows } from './targets.ts'

/** What people's words are about, with what was told of it. */
export interface Trail extends Target {
  linkedAt: string
  news: { words: string; at: string }[]
}

/** The things that the inputs of `ids` are linked to, each once. */
const trailOf = (ids: ReturnType<typeof sql>) => sql`
  (select coalesce(json_agg(json_build_object('kind', target.kind, 'key', target.key,
      'title', title, 'slug', slug, 'linkedAt', since, 'news', (
        select coalesce(json_agg(json_build_object('words', news.words, 'at', news.at)
          order by news.at), '[]')
        from input_news as news where news.kind = target.kind and news.key = target.key))
      order by since, title), '[]')
    from target join (
      select kind, key, min(linked_at) as since from input_link
      where input_id in (${ids}) group by kind, key) as link
      on link.kind = target.kind and link.key = target.key)`

export interface Receipt {
  id: string
  words: string
  said_on: Temporal.PlainDate
  taken_at: Temporal.Instant
  area: string | null
  checked_at: Temporal.Instant | null
  contact: 'waits' | 'yes' | null
  trail: Trail[]
}

/** What happened with one's own words: with their parts, and with what speaks for them. */
export async function findReceipt(db: Db, id: string): Promise<Receipt | undefined> {
  const { rows } = await sql<Receipt>`
    with target as (${targetRows})
    select input.id, words, said_on, taken_at, area.name as area, checked_at,
      (select case when confirmed_at is null then 'waits' else 'yes' end
        from input_contact where input_contact.id = input.id) as contact,
      ${trailOf(sql`
        select unnest(array[part.id, part.lead_id]) from input as part
        where part.id = ${id} or part.split_from = ${id}`)} as trail
    from input left join area on area.id = area_id where input.id = ${id}`.execute(db)
  return rows[0]
}

export interface ThemeTrail {
  id: string
  name: string
  merged_into: string | null
  /** All that was said, also what nobody else reads. */
  said: number
  quotes: { words: string; saidOn: string; channel: Channel; area: string | null }[]
  trail: Trail[]
}

/** Most that stands on one page; the newest. */
const QUOTES = 40

/** What people said about a theme, and what happened with it, in one statement. */
export async function findTheme(db: Db, id: string): Promise<ThemeTrail | undefined> {
  const { rows } = await sql<ThemeTrail>`
    with target as (${targetRows}),
      own as (select input.* from input join input_theme as theme on theme.id = theme_id
        where ${id} in (theme.id, theme.merged_into))
    select id, name, merged_into,
      (select count(*)::int from own where not exists (
        select from input as part where part.split_from = own.id)) as said,
      (select coalesce(json_agg(quote), '[]') from (
        select words, said_on::text as "saidOn", channel, area.name as area
        from own as input left join area on area.id = area_id
        where ${isPublic} and not exists (
          select from input as part where part.split_from = input.id)
        order by said_on desc, input.id limit ${QUOTES}) as quote) as quotes,
      ${trailOf(sql`select unnest(array[own.id, own.lead_id]) from own`)} as trail
    from input_theme where id = ${id}`.execute(db)
  return rows[0]
}
