import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { nameOf } from './finding.ts'
import type { MeetingKind, MeetingState } from './kinds.ts'

const MOST = 200

export interface ListedMeeting {
  id: string
  kind: MeetingKind
  title: string
  state: MeetingState
  starts_at: Temporal.Instant
  ends_at: Temporal.Instant
  place_words: string
  online_url: string | null
  made_at: Temporal.Instant
  sequence: number
  changed_at: Temporal.Instant | null
  lead: string
  areaName: string | null
  isComing: boolean
}

export interface Wanted {
  kind: MeetingKind | null
  area: string | null
}

/** Meetings to come, the next first; then those that have been, the latest first. */
export async function listMeetings(
  db: Db,
  { kind, area }: Wanted,
  now: Temporal.Instant,
): Promise<ListedMeeting[]> {
  const { rows } = await sql<ListedMeeting>`
    select id, kind, title, state, starts_at, ends_at, place_words, online_url, lead,
      made_at, sequence, changed_at,
      (select name from area where area.id = meeting.area) as "areaName",
      ends_at > ${now} as "isComing"
    from meeting
    where (${kind}::text is null or kind = ${kind}) and (${area}::text is null or area = ${area})
    order by ends_at > ${now} desc, case when ends_at > ${now} then starts_at end,
      starts_at desc, id
    limit ${MOST}`.execute(db)
  return rows
}

export interface OpenPromise {
  id: string
  words: string
  meetingId: string
  title: string
  bodyName: string | null
  ownerName: string | null
  dueOn: Temporal.PlainDate
}

/** Every promise nobody has said how it went, the one that was due first at the top. */
export async function openPromises(db: Db, today: Temporal.PlainDate): Promise<OpenPromise[]> {
  type Row = Omit<OpenPromise, 'bodyName'> & { names: Parameters<typeof nameOf>[0] }
  const { rows } = await sql<Row>`
    select p.id, words, meeting_id as "meetingId", title, due_on as "dueOn",
      nullif(first_name, '') as "ownerName",
      (select json_agg(json_build_object('name', name, 'from', from_on))
        from body_name where body_name.body_id = p.body_id) as names
    from meeting_promise as p join meeting on meeting.id = meeting_id
      left join person on person.id = owner_id
    where p.state = 'open' order by due_on, p.id limit ${MOST}`.execute(db)
  return rows.map(({ names, ...row }) => ({ ...row, bodyName: nameOf(names, today) }))
}

/** How many promises should have been kept by now. */
export const overdueWaiting = (today: Temporal.PlainDate) =>
  sql<number>`(
    select count(*) from meeting_promise where state = 'open' and due_on < ${today})`

/** Those who run a meeting, by first name. */
export const peopleRunning = (db: Db, meetingId: string) =>
  db
    .selectFrom('meeting_facilitator')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['person.id', 'first_name as name'])
    .where('meeting_id', '=', meetingId)
    .orderBy('first_name')
    .orderBy('person.id')
    .execute()
