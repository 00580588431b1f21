import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import type { EmployeeRole } from './agreed/owners.ts'
import type { FollowUpState } from './agreed/states.ts'
import type { ForceKind } from './forces/kinds.ts'
import { keptBy } from './reach.ts'

export interface AreaWork {
  id: string
  name: string
  does: string
  steps: { step: string; items: string[]; ticked: string[]; done: boolean }[]
  seats: { id: string; role: string; personId: string | null; firstName: string | null }[]
  forces: Force[]
  ties: { id: string; one: string; other: string }[]
  missing: { id: string; words: string; room: string }[]
  agreed: Agreed[]
  /** The next meeting for everybody in the area. */
  meeting: { id: string; title: string; starts_at: string; place_words: string } | null
}

export interface Force {
  id: string
  kind: ForceKind
  refId: string | null
  name: string
}

export interface Agreed {
  id: string
  words: string
  due: string
  agreedAt: string
  seat: string | null
  body: string | null
  bodyId: string | null
  role: EmployeeRole | null
  followUps: { state: FollowUpState; words: string; at: string }[]
}

interface Asked {
  today: Temporal.PlainDate
  now: Temporal.Instant
  /** Only within their reach. */
  keeper?: Actor
}

/** All of an area's work in one statement; undefined where it has not begun, or outside the reach. */
export function findWork(
  db: Db,
  areaId: string,
  { today, now, keeper }: Asked,
): Promise<AreaWork | undefined> {
  const work = db
    .selectFrom('area_work')
    .innerJoin('area', 'area.id', 'area_work.area_id')
    .select(['area.id', 'area.name', 'does'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('area_step')
          .select(['step', 'items', 'ticked'])
          .select(sql<boolean>`done_at is not null`.as('done'))
          .whereRef('area_step.area_id', '=', 'area.id')
          .orderBy('area_step.place'),
      ).as('steps'),
      jsonArrayFrom(
        eb
          .selectFrom('area_seat')
          .leftJoin('person', 'person.id', 'person_id')
          .select(['area_seat.id', 'role', 'person_id as personId'])
          .select(sql<string | null>`nullif(first_name, '')`.as('firstName'))
          .whereRef('area_seat.area_id', '=', 'area.id')
          .orderBy('seated_at')
          .orderBy('area_seat.id'),
      ).as('seats'),
      jsonArrayFrom(
        eb
          .selectFrom('area_missing')
          .select(['area_missing.id', 'words', 'room'])
          .whereRef('area_missing.area_id', '=', 'area.id')
          .where('removed_at', 'is', null)
          .orderBy('added_at')
          .orderBy('area_missing.id'),
      ).as('missing'),
      jsonObjectFrom(
        eb
          .selectFrom('meeting')
          .select(['meeting.id', 'title', 'place_words'])
          .select(sql<string>`starts_at`.as('starts_at'))
          .whereRef('meeting.area', '=', 'area.id')
          .where('kind', '=', 'area')
          .where('state', '=', 'planned')
          .where('ends_at', '>', now)
          .orderBy('starts_at')
          .limit(1),
      ).as('meeting'),
    ])
    .select([forces.as('forces'), ties.as('ties'), agreedOn(today).as('agreed')])
    .where('area.id', '=', areaId)
  return (keeper ? work.where(keptBy(keeper)) : work).executeTakeFirst()
}

/** What is no longer shown to all is not on the map either. */
const named = sql`
  select area_force.id, area_force.kind, ref_id as "refId",
    coalesce(words, association.name, meeting_place.name, offer.name) as name
  from area_force
    left join association on area_force.kind = 'association' and association.id = ref_id
      and association.status = 'listed'
    left join meeting_place on area_force.kind = 'place' and meeting_place.id = ref_id
      and page_taken_down_at is null
    left join offer on area_force.kind = 'offer' and offer.id = ref_id and taken_down_at is null
  where area_force.area_id = area.id and area_force.removed_at is null`

const forces = sql<Force[]>`(
  select coalesce(json_agg(shown order by name, id), '[]') from (${named}) as shown
  where name is not null)`

const ties = sql<AreaWork['ties']>`(
  select coalesce(json_agg(json_build_object('id', id, 'one', one_id, 'other', other_id)
    order by added_at, id), '[]')
  from area_tie where area_tie.area_id = area.id and removed_at is null)`

const agreedOn = (today: Temporal.PlainDate) => sql<Agreed[]>`(
  select coalesce(json_agg(json_build_object(
    'id', area_agreed.id, 'words', area_agreed.words, 'due', due_on, 'agreedAt', agreed_at,
    'seat', area_seat.role, 'role', area_agreed.role, 'bodyId', area_agreed.body_id,
    'body', (select name from body_name where body_name.body_id = area_agreed.body_id
      and from_on <= ${today} order by from_on desc limit 1),
    'followUps', (select coalesce(json_agg(
        json_build_object('state', state, 'words', area_follow_up.words, 'at', at)
        order by at, area_follow_up.id), '[]')
      from area_follow_up where agreed_id = area_agreed.id))
    order by due_on, area_agreed.id), '[]')
  from area_agreed left join area_seat on area_seat.id = seat_id
  where area_agreed.area_id = area.id)`

/** Every area by name, with how far those are that have begun. */
export const listAreas = (db: Db) =>
  db
    .selectFrom('area')
    .leftJoin('area_work', 'area_work.area_id', 'area.id')
    .select(['area.id', 'area.name', 'begun_at as begunAt'])
    .select((eb) => [
      eb
        .selectFrom('area_step')
        .select(eb.fn.countAll<string>().as('count'))
        .whereRef('area_step.area_id', '=', 'area.id')
        .where('done_at', 'is not', null)
        .as('done'),
      eb
        .selectFrom('area_step')
        .select(eb.fn.countAll<string>().as('count'))
        .whereRef('area_step.area_id', '=', 'area.id')
        .as('of'),
    ])
    .orderBy('area.name')
    .execute()

export type ListedArea = Awaited<ReturnType<typeof listAreas>>[number]
