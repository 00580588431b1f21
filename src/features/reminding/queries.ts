import { sql } from 'kysely'
import type { JoiningRow, Reminders } from '#features/joining/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Language } from '#platform/text/index.ts'

export interface Due {
  joining_id: string
  person_id: string | null
  reminders: Reminders
  invitation_id: string
  occurrence_id: string
  starts_at: Temporal.Instant
  all_day: boolean
  since: Temporal.Instant
  first_name: string
  channel: JoiningRow['channel']
  address: string
  language: Language
  /** They have not been to it before. */
  first_time: boolean
}

/** Everybody who comes to something within two days and wants to be reminded of it. */
export async function comingSoon(db: Db, now: Temporal.Instant): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select joining.id as joining_id, joining.person_id, joining.reminders, joining.invitation_id, occurrence.id as occurrence_id,
      occurrence.starts_at, invitation.all_day, joining.confirmed_at as since,
      joining.first_name, joining.channel, joining.address, joining.language,
      not exists (
        select from occurrence earlier
        where earlier.invitation_id = occurrence.invitation_id and earlier.cancelled_at is null
          and earlier.starts_at > joining.confirmed_at
          and earlier.starts_at < occurrence.starts_at
          and joining.occurrence_id is null) as first_time
    from occurrence
    join invitation on invitation.id = occurrence.invitation_id
    join joining on joining.invitation_id = occurrence.invitation_id
      and (joining.occurrence_id is null or joining.occurrence_id = occurrence.id)
    where occurrence.starts_at > ${now} and occurrence.starts_at < ${now.add({ hours: 48 })}
      and occurrence.cancelled_at is null and invitation.status = 'published'
      and joining.confirmed_at is not null and joining.cancelled_at is null
      and joining.way in ('coming', 'coming-with') and joining.reminders <> 'none'
      and (joining.channel <> 'account'
        or exists (select from reach where reach.person_id = joining.person_id)
        or exists (select from push_subscription where person_id = joining.person_id))
      and joining.channel <> 'helper'
    order by occurrence.starts_at, joining.id`.execute(db)
  return rows
}

/** Those of the keys that have not been written under. */
export async function notWritten(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const written = await db
    .selectFrom('message')
    .select('key')
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute()
  return new Set(keys).difference(new Set(written.map(({ key }) => key as string)))
}

/** What a reminder's stop link is about, or undefined when the joining is gone. */
export const findPlace = (db: Db, joiningId: string) =>
  db
    .selectFrom('joining')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .select(['joining.id', 'joining.reminders', 'joining.wants_news', 'invitation.title'])
    .where('joining.id', '=', joiningId)
    .executeTakeFirst()
