import { sql } from 'kysely'
import { weakAlt } from '../alt-rule.ts'
import { writeAlt } from '../doing/describing.ts'
import { describeUrl } from '../urls.ts'
import type { Kind } from './kind.ts'

const isWeak = (alt: ReturnType<typeof sql.ref>) => sql`btrim(${alt}) ~* any(${weakAlt})`

/** A picture says too little to those who do not see it. Done when it says more. */
export const altText: Kind = {
  ...{ name: 'alt-text', path: 'billede', icon: 'photo', tone: 'rose' },
  ...{ blocks: false, forCoordinator: true, ofInvitation: false, secondEyes: false },
  undoneHere: true,
  href: describeUrl,
  undo: async (work, { key, before }) => {
    await writeAlt(work, key, before)
  },
  waiting: (now) => sql`
    select 'i-' || picture.id, title, published_at, picture.alt
    from invitation join picture on picture.id = picture_id
    where status = 'published' and over_at > ${now} and ${isWeak(sql.ref('picture.alt'))}
    union all
    select 's-' || place_photo.id, name, place_photo.created_at, place_photo.alt
    from place_photo join meeting_place on meeting_place.id = place_id
    where page_taken_down_at is null and ${isWeak(sql.ref('place_photo.alt'))}`,
}
