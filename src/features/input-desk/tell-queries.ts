import { sql } from 'kysely'
import type { LinkedTo } from '#features/inputs/index.ts'
import type { Db } from '#platform/database/index.ts'
import { type Target, targetRows } from './targets.ts'

export interface Told extends Target {
  inputs: number
  /** Those who wait to hear it, and have shown that the address is theirs. */
  waiting: number
  news: { words: string; at: string }[]
}

/** Something with what was said about it and what was told, in one statement. */
export async function findTold(db: Db, { kind, key }: LinkedTo): Promise<Told | undefined> {
  const { rows } = await sql<Told>`
    with linked as (
      select distinct input.id, split_from from input
        join input_link on input_id in (input.id, input.lead_id)
      where input_link.kind = ${kind} and input_link.key = ${key})
    select kind, key, title, slug,
      (select count(*)::int from linked) as inputs,
      (select count(*)::int from input_contact where confirmed_at is not null and exists (
        select from linked where input_contact.id in (linked.id, split_from))) as waiting,
      (select coalesce(json_agg(json_build_object('words', words, 'at', at) order by at desc), '[]')
        from input_news where input_news.kind = ${kind} and input_news.key = ${key}) as news
    from (${targetRows}) as target where kind = ${kind} and key = ${key}`.execute(db)
  return rows[0]
}
