import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import type { Surroundings } from './entries/where.ts'
import { ownCalendars } from './reach.ts'
import type { View } from './urls.ts'

export const PAGE = 50

const surroundingsSql = sql<Surroundings>`json_build_object(
  'areas', coalesce((select json_agg(json_build_object(
    'id', id, 'name', name, 'localities', localities) order by name) from area), '[]'),
  'places', coalesce((select json_agg(json_build_object(
    'id', id, 'name', name, 'areaId', area_id) order by name) from meeting_place), '[]'))`

/** Every area and meeting place, in one statement. */
export async function surroundings(db: Db | Tx): Promise<Surroundings> {
  const { rows } = await sql<{ around: Surroundings }>`select ${surroundingsSql} as around`.execute(
    db,
  )
  return rows[0]?.around ?? { areas: [], places: [] }
}

const shown = [
  'calendar.id',
  'calendar.name',
  'calendar.address',
  'calendar.welcome',
  'calendar.taken_in_at',
  'calendar.last_read_at',
  'calendar.last_found',
  'calendar.last_problem',
  'association.name as association',
] as const

export type ListedCalendar = Awaited<ReturnType<typeof listCalendars>>[number]

/** The calendars that one's associations have brought in, with how many wait in each. */
export const listCalendars = (db: Db, actor: Actor, now: Temporal.Instant) =>
  ownCalendars(db, actor)
    .select(shown)
    .select(countsSql(now).as('counts'))
    .where('taken_in_at', 'is not', null)
    .orderBy('calendar.name')
    .execute()

export type ShownCalendar = NonNullable<Awaited<ReturnType<typeof findCalendar>>>

/** One of them, with how many of its entries there are of each kind. */
export const findCalendar = (db: Db, actor: Actor, id: string, now: Temporal.Instant) =>
  ownCalendars(db, actor)
    .select(shown)
    .select(['calendar.problems', countsSql(now).as('counts')])
    .where('calendar.id', '=', id)
    .where('taken_in_at', 'is not', null)
    .executeTakeFirst()

/** What is kept to fetch it by. */
export const findFollowed = (db: Db, actor: Actor, id: string) =>
  ownCalendars(db, actor)
    .select([
      'calendar.id',
      'calendar.association_id',
      'calendar.address',
      'calendar.etag',
      'calendar.last_modified',
      'calendar.digest',
    ])
    .where('calendar.id', '=', id)
    .executeTakeFirst()

export type Pending = NonNullable<Awaited<ReturnType<typeof findPending>>>

/** What waits for a yes. */
export const findPending = (db: Db, actor: Actor, id: string) =>
  ownCalendars(db, actor)
    .select(['calendar.id', 'calendar.name', 'association.name as association'])
    .select(['calendar.pending', 'calendar.problems', 'calendar.welcome', 'calendar.taken_in_at'])
    .select('calendar.address')
    .where('calendar.id', '=', id)
    .executeTakeFirst()

export type ToWelcome = NonNullable<Awaited<ReturnType<typeof findToWelcome>>>

/** What the welcome page asks about, with every area and place to choose between. */
export const findToWelcome = (db: Db, actor: Actor, id: string) =>
  ownCalendars(db, actor)
    .select(['calendar.id', 'calendar.name', 'calendar.welcome', 'calendar.taken_in_at'])
    .select(['association.name as association', 'association.summary'])
    .select(['association.interests', 'association.area_id'])
    .select([sql<boolean>`calendar.pending is not null`.as('waits'), surroundingsSql.as('around')])
    .where('calendar.id', '=', id)
    .executeTakeFirst()

const countsSql = (now: Temporal.Instant) => sql<Record<View, number>>`(
  select json_build_object(
    'drafts', count(*) filter (where ${viewSql('drafts', now)}),
    'posted', count(*) filter (where ${viewSql('posted', now)}),
    'gone', count(*) filter (where ${viewSql('gone', now)}),
    'left-out', count(*) filter (where ${viewSql('left-out', now)}))
  from calendar_entry where calendar_entry.calendar_id = calendar.id)`

/** What belongs to each part of the page. What is over is nowhere but among the posted. */
function viewSql(view: View, now: Temporal.Instant) {
  const coming = sql`next_at > ${now.subtract({ hours: 24 })}`
  if (view === 'posted') return sql<boolean>`calendar_entry.status = 'posted'`
  if (view === 'gone')
    return sql<boolean>`gone_at is not null and ${coming}
    and calendar_entry.status <> 'left-out'`
  const status = view === 'drafts' ? 'draft' : 'left-out'
  return sql<boolean>`calendar_entry.status = ${status} and gone_at is null and ${coming}`
}

export type ShownEntry = Awaited<ReturnType<typeof listEntries>>[number]

/** One page of one part of a calendar, the soonest first. */
export const listEntries = (
  db: Db,
  id: string,
  { view, page, now }: { view: View; page: number; now: Temporal.Instant },
) =>
  db
    .selectFrom('calendar_entry')
    .leftJoin('invitation', 'invitation.id', 'calendar_entry.invitation_id')
    .select(['calendar_entry.id', 'entry', 'gone_at', 'invitation_id', 'calendar_entry.status'])
    .select(['invitation.status as invitationStatus'])
    .where('calendar_id', '=', id)
    .where(viewSql(view, now))
    .orderBy('next_at')
    .orderBy('calendar_entry.id')
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute()
