import { type RawBuilder, sql } from 'kysely'
import { onTheList } from '#features/invitations/index.ts'

/** What `invitation i` must be to happen in a house: shown to all, and in one of its rooms. */
export const happensIn = (hubId: string, now: Temporal.Instant): RawBuilder<unknown> => sql`
  i.place_id in (select place_id from hub_room where hub_id = ${hubId})
  and i.id in (select id from listed i where ${onTheList(now)})`
