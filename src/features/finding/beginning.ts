import { sql } from 'kysely'
import type { Area } from '#features/areas/index.ts'
import type { Db } from '#platform/database/index.ts'
import { type Known, MOST_BEGINNINGS } from './words.ts'

interface Typed {
  words: readonly string[]
  /** Just as they were typed: no help to spell. */
  verbatim: boolean
}

/**
 * The areas, and what is known about each typed word, in one statement. A word is known when an
 * invitation has a word that begins like its stem; of an unknown one, the most similar word by
 * trigrams is given. Words of one or two letters are looked for whole: else "is" finds half of
 * everything.
 */
export async function searchBeginning(
  db: Db,
  { words, verbatim }: Typed,
): Promise<{ areas: Area[]; known: Known[] }> {
  const { rows } = await sql<{ areas: Area[] | null; known: Known[] | null }>`
    select
      (select json_agg(area order by name) from area) as areas,
      (select json_agg(json_build_object(
          'word', word, 'stem', stem, 'near', near, 'numbers', tokens[:cardinality(tokens) - 1],
          'begins', case when length(word) < 3 then array[]::text[] else array(
            select distinct v.stem from vocabulary v where ${begins('searched.used')}
            limit ${MOST_BEGINNINGS + 1}) end) order by place)
        from unnest(${words}::text[]) with ordinality as given (word, place)
        cross join lateral (select ${asRead} as tokens) as read
        cross join lateral (select ${stemOf('tokens[cardinality(tokens)]')} as stem) as stemmed
        cross join lateral (
          select case when length(word) > 3 and word !~ '\\d' and not ${verbatim}::boolean
            and not exists (select from vocabulary v where ${begins('stemmed.stem')})
          then (
            select v.word from vocabulary v where v.word % given.word
            order by similarity(v.word, given.word) desc, v.word limit 1)
          end as near) as looked
        cross join lateral (select coalesce(${stemOf('near')}, stem) as used) as searched
      ) as known`.execute(db)
  return { areas: rows[0]?.areas ?? [], known: rows[0]?.known ?? [] }
}

const stemOf = (word: 'tokens[cardinality(tokens)]' | 'near') =>
  sql`(ts_lexize('danish_stem', ${sql.raw(word)}))[1]`

/** As the list was read when it was written: "2e8glz" is the number 2e8, and then "glz". */
const asRead = sql`
  case when word ~ '\\d' then array(select token from ts_parse('default', word))
  else array[word] end`

/** As a range, which the index answers; nothing sorts after the last character there is. */
const begins = (column: 'stemmed.stem' | 'searched.used') => sql`
  v.stem >= ${sql.ref(column)} collate "C"
  and v.stem < (${sql.ref(column)} || chr(1114111)) collate "C"`
