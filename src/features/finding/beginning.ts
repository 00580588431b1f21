import { sql } from 'kysely'
import type { Area } from '#features/areas/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Spelling } from './words.ts'

/**
 * The areas, and what is known about each typed word, in one statement. A word is known when
 * some invitation's word begins like its stem, just as the search itself looks; of an unknown
 * one, the most similar word by trigrams is given. Very short words and numbers are left alone.
 */
export async function searchBeginning(
  db: Db,
  words: readonly string[],
): Promise<{ areas: Area[]; spellings: Spelling[] }> {
  const { rows } = await sql<{ areas: Area[] | null; spellings: Spelling[] | null }>`
    select
      (select json_agg(area order by name) from area) as areas,
      (select json_agg(json_build_object(
          'word', typed.word,
          'stop', stem is null,
          'near', case
            when length(typed.word) > 3 and typed.word !~ '\\d' and stem is not null
              and not exists (
                select from vocabulary
                where vocabulary.stem >= typed.stem collate "C"
                  and vocabulary.stem < (typed.stem || chr(1114111)) collate "C")
            then (
              select vocabulary.word from vocabulary
              where vocabulary.word % typed.word
              order by similarity(vocabulary.word, typed.word) desc, vocabulary.word
              limit 1)
          end) order by place)
        from (
          select word, place, (ts_lexize('danish_stem', word))[1] as stem
          from unnest(${words}::text[]) with ordinality as given (word, place)
        ) as typed) as spellings`.execute(db)
  return { areas: rows[0]?.areas ?? [], spellings: rows[0]?.spellings ?? [] }
}
