import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { takeBackFrom } from '#platform/undo.ts'
import { kinds } from './kinds/index.ts'
import type { KindName } from './kinds/kind.ts'

const MOST_SHOWN = 50

/** Something that was done within a week; whoever did it is not told. */
export interface DoneLately {
  /** Its row, where it was done at the desk itself; null where it is undone on its own page. */
  id: string | null
  kind: KindName
  key: string
  about: string
  done_at: Temporal.Instant
  told_at: Temporal.Instant | null
}

/** All that can be undone, the latest first, in one statement. */
export async function doneLately(db: Db, now: Temporal.Instant): Promise<DoneLately[]> {
  const since = takeBackFrom(now)
  const elsewhere = kinds.flatMap(({ name, doneSince }) =>
    doneSince
      ? sql`union all select null, ${name}, one.*, null::timestamptz
          from (${doneSince(since)}) as one (key, about, done_at)`
      : [],
  )
  const { rows } = await sql<DoneLately>`
    select easy_done.id, easy_done.kind, easy_done.key,
      coalesce(
        (select title from invitation where invitation.id = invitation_id),
        (select name from association where association.id = key),
        (select name from place_photo join meeting_place on meeting_place.id = place_id
          where 's-' || place_photo.id = key),
        (select string_agg(text, ', ' order by id) from search_word
          where kind = 'alike-words' and id = any(string_to_array(key, '-'))), '') as about,
      done_at, told_at
    from easy_done where undone_at is null and done_at >= ${since}
    ${sql.join(elsewhere, sql` `)}
    order by done_at desc limit ${MOST_SHOWN}`.execute(db)
  return rows
}
