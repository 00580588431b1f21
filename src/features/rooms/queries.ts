import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

export interface Contribution {
  id: string
  questionId: string | null
  themeId: string | null
  words: string
  also: number
  isHidden: boolean
  isHandedOver: boolean
}

/** A room with all that is said in it, the newest first. */
export interface Room {
  meetingId: string
  title: string
  code: string
  questionId: string | null
  paused: boolean
  closedAt: Temporal.Instant | null
  /** What was said is kept with the meeting: nothing comes after it. */
  isOver: boolean
  changes: number
  questions: { id: string; text: string }[]
  themes: { id: string; title: string }[]
  contributions: Contribution[]
}

const whole = sql`
  select room.meeting_id as "meetingId", meeting.title, code, question_id as "questionId", paused,
    room.closed_at as "closedAt", handed_over_at is not null as "isOver", changes,
    coalesce((select json_agg(json_build_object('id', id, 'text', text) order by place)
      from meeting_question where meeting_id = meeting.id), '[]') as questions,
    coalesce((select json_agg(json_build_object('id', id, 'title', title) order by made_at, id)
      from room_theme where meeting_id = meeting.id), '[]') as themes,
    coalesce((select json_agg(json_build_object('id', id, 'questionId', question_id,
        'themeId', theme_id, 'words', words, 'also', also, 'isHidden', hidden_at is not null,
        'isHandedOver', input_id is not null) order by said_at desc, id)
      from room_contribution where meeting_id = meeting.id and words <> ''), '[]') as contributions
  from room join meeting on meeting.id = room.meeting_id`

/** The room of a meeting, in one statement. */
export async function findRoom(db: Db, meetingId: string): Promise<Room | undefined> {
  const { rows } = await sql<Room>`${whole} where room.meeting_id = ${meetingId}`.execute(db)
  return rows[0]
}

/** The open room with this code on the wall, or the one that closed within the last day. */
export async function findRoomByCode(
  db: Db,
  code: string,
  now: Temporal.Instant,
): Promise<Room | undefined> {
  const { rows } = await sql<Room>`
    ${whole} where code = ${code}
      and (room.closed_at is null or room.closed_at > ${now.subtract({ hours: 24 })})
    order by room.closed_at desc nulls first limit 1`.execute(db)
  return rows[0]
}

/** What a device has said, or said "me too" to. */
export type Marks = Readonly<Record<string, 'own' | 'also'>>

/** The marks of each of these devices in a room, in one statement. */
export async function marksOf(
  db: Db,
  meetingId: string,
  devices: readonly string[],
): Promise<ReadonlyMap<string, Marks>> {
  const known = [...new Set(devices)].filter((device) => device !== '')
  if (known.length === 0) return new Map()
  const { rows } = await sql<{ device: string; marks: Marks }>`
    select encode(device, 'hex') as device, json_object_agg(id, how) as marks from (
      select device, id, 'own' as how from room_contribution
      where meeting_id = ${meetingId} and device is not null
      union all
      select room_also.device, contribution_id, 'also' from room_also
      join room_contribution on room_contribution.id = contribution_id
      where meeting_id = ${meetingId}) as mark
    where encode(device, 'hex') = any(${known}) group by device`.execute(db)
  return new Map(rows.map(({ device, marks }) => [device, marks]))
}

export interface Theme {
  title: string
  /** How many answers are in it. */
  answers: number
  /** How often somebody said the same. */
  also: number
  /** What all of them answer; null where they answer several. */
  questionId: string | null
}

/** The themes of a meeting's room with how much was said in each, what most said first. */
export async function themesOf(db: Db, meetingId: string): Promise<Theme[]> {
  const { rows } = await sql<Theme>`
    select title, count(*)::int as answers, sum(also)::int as also,
      case when count(question_id) = count(*) and count(distinct question_id) = 1
        then min(question_id) end as "questionId"
    from room_theme join room_contribution on theme_id = room_theme.id
    where room_theme.meeting_id = ${meetingId} and hidden_at is null
    group by room_theme.id order by count(*) + sum(also) desc, title`.execute(db)
  return rows
}
