import { sql } from 'kysely'
import { type BodyName, nameOn } from '#features/bodies/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { MeetingKind, MeetingState, PromiseState } from './kinds.ts'

type Columns = Omit<
  Tables['meeting'],
  'state' | 'cancel_words' | 'attended' | 'learnings' | 'closed_at' | 'sequence' | 'changed_at'
>

export interface FoundMeeting extends Columns {
  kind: MeetingKind
  state: MeetingState
  cancel_words: string
  attended: number | null
  learnings: string
  closed_at: Temporal.Instant | null
  sequence: number
  changed_at: Temporal.Instant | null
  /** What the body behind it is called today. */
  bodyName: string | null
  areaName: string | null
  /** Each with the inputs that answer it. */
  questions: { id: string; text: string; answers: string[] }[]
  themes: { words: string; voices: number; questionId: string | null }[]
  promises: FoundPromise[]
  /** The people who run it. */
  facilitators: string[]
  /** The people who sit in the council behind it today. */
  council: string[]
}

export interface FoundPromise {
  id: string
  words: string
  bodyName: string | null
  ownerId: string | null
  /** Shown to employees alone. */
  ownerName: string | null
  dueOn: Temporal.PlainDate
  state: PromiseState
  said: string
  settledOn: Temporal.PlainDate | null
}

type Names = { name: string; from: string }[] | null
type PromiseRow = Omit<FoundPromise, 'dueOn' | 'settledOn' | 'bodyName'> & {
  names: Names
  dueOn: string
  settledOn: string | null
}
type Row = Omit<FoundMeeting, 'bodyName' | 'promises'> & { names: Names; promises: PromiseRow[] }

const namesOf = (id: ReturnType<typeof sql.ref>) => sql`(
  select json_agg(json_build_object('name', name, 'from', from_on))
  from body_name where body_name.body_id = ${id})`

/** One meeting with all that is known of it, in one statement. */
export async function findMeeting(
  db: Db | Tx,
  id: string,
  today: Temporal.PlainDate,
): Promise<FoundMeeting | undefined> {
  const { rows } = await sql<Row>`
    select meeting.*, ${namesOf(sql.ref('meeting.body_id'))} as names,
      (select name from area where area.id = meeting.area) as "areaName",
      coalesce((select json_agg(json_build_object('id', id, 'text', text, 'answers', array(
          select input_id from meeting_answer where question_id = meeting_question.id)) order by place)
        from meeting_question where meeting_id = meeting.id), '[]') as questions,
      coalesce((select json_agg(json_build_object('words', words, 'voices', voices,
          'questionId', question_id) order by place)
        from meeting_theme where meeting_id = meeting.id), '[]') as themes,
      coalesce((select json_agg(json_build_object('id', p.id, 'words', words, 'state', state,
          'said', said, 'dueOn', due_on, 'settledOn', settled_on, 'ownerId', owner_id,
          'ownerName', nullif(person.first_name, ''),
          'names', ${namesOf(sql.ref('p.body_id'))}) order by due_on, p.id)
        from meeting_promise as p left join person on person.id = owner_id
        where meeting_id = meeting.id), '[]') as promises,
      array(select person_id from meeting_facilitator
        where meeting_id = meeting.id order by person_id) as facilitators,
      array(select person_id from body_seat join body on body.id = body_id
        where body_id = meeting.body_id and kind = 'council' and person_id is not null
          and from_on <= ${today} and (until_on is null or until_on >= ${today})) as council
    from meeting where id = ${id}`.execute(db)
  return rows.map(({ names, promises, ...row }) => ({
    ...row,
    bodyName: nameOf(names, today),
    promises: promises.map(({ names: named, dueOn, settledOn, ...one }) => ({
      ...one,
      bodyName: nameOf(named, today),
      dueOn: Temporal.PlainDate.from(dueOn),
      settledOn: settledOn ? Temporal.PlainDate.from(settledOn) : null,
    })),
  }))[0]
}

/** What a body is called on a day, from its names as they come from the database. */
export const nameOf = (names: Names, today: Temporal.PlainDate): string | null =>
  names &&
  nameOn(
    names.map(({ name, from }): BodyName => ({ name, from: Temporal.PlainDate.from(from) })),
    today,
  )
