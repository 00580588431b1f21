import { sql } from 'kysely'
import { targetRows } from './targets.ts'

const SHORTEST = 5
/** One word alone says something where it is long. */
const LONG = 7
const MOST = 3
/** A word that stands in every second title says little, one that stands in two says a lot. */
const ENOUGH = 0.25

/** The words of one input with their stems. */
const stems = (words: ReturnType<typeof sql>) => sql`
  select distinct on (stem) word, stem
  from regexp_split_to_table(lower(${words}), '[^[:alpha:]]+') as word,
    unnest(tsvector_to_array(to_tsvector('danish', word))) as stem
  where length(word) >= ${sql.lit(SHORTEST)}`

/** What an input may be about: the titles it shares rare words with, and which words those are. */
export const suggestions = (id: string) => sql`
  with said as (${stems(sql`(select words from input where id = ${id})`)}),
    target as (
      select kind, key, title, slug,
        tsvector_to_array(to_tsvector('danish', title || ' ' || about)) as stems
      from (${targetRows}) as one),
    shared as (
      select kind, key, title, slug, word, count(*) over (partition by stem) as often
      from target join said on stem = any(stems))
  select kind, key, title, slug, array_agg(word order by often, word) as shared
  from shared
  where not exists (select from input_link
    where input_id = ${id} and input_link.kind = shared.kind and input_link.key = shared.key)
  group by kind, key, title, slug
  having sum(1.0 / often) >= ${sql.lit(ENOUGH)}
    and (count(*) >= 2 or max(length(word)) >= ${sql.lit(LONG)})
  order by sum(1.0 / often) desc, title limit ${sql.lit(MOST)}`

/** Others that may say the same: two of their words or more are the same. */
export const alike = (id: string) => sql`
  with said as (${stems(sql`(select words from input where id = ${id})`)}),
    other as (
      select id, words, tsvector_to_array(to_tsvector('danish', words)) as stems from input
      where id <> ${id} and lead_id is null and split_from is distinct from ${id}
        and id is distinct from (select split_from from input where id = ${id})
      order by taken_at desc limit 500)
  select id, words, array_agg(word order by word) as shared
  from other join said on stem = any(stems)
  group by id, words having count(*) >= 2 order by count(*) desc, id limit ${sql.lit(MOST)}`
