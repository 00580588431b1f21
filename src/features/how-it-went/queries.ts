import { sql } from 'kysely'
import { phoneWords } from '#features/calls/index.ts'
import { hostedBy, metBy } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { type Awaited, isToBeCalled } from './away.ts'
import { isMarked, saidYes, wasThere } from './said-yes.ts'

/** At the door one comes a little before the others. */
export const BEFORE = { hours: 3 }
/** As long as what was marked is kept. */
export const DAYS_KEPT = 30
const MOST_DATES = 31

export interface MarkableDate {
  id: string
  startsAt: Temporal.Instant
  marked: boolean
}

/** The actor's invitation with the dates one can say of who came, the newest first. */
export async function findMet(db: Db, actor: Actor, id: string, now: Temporal.Instant) {
  const row = await db
    .selectFrom('invitation')
    .select((eb) => [
      'invitation.id',
      'title',
      hostedBy(actor)(eb).as('hosts'),
      sql<{ id: string; startsAt: string; marked: boolean }[] | null>`(
        select json_agg(json_build_object(
          'id', id, 'startsAt', starts_at, 'marked', marked) order by starts_at desc)
        from (
          select id, starts_at, ${isMarked} as marked from occurrence
          where occurrence.invitation_id = invitation.id
            and starts_at < ${now.add(BEFORE)}
            and over_at > ${now.subtract({ hours: 24 * DAYS_KEPT })}
            and cancelled_at is null and not gone
          order by starts_at desc limit ${MOST_DATES}) as past)`.as('dates'),
    ])
    .where('invitation.id', '=', id)
    .where(metBy(actor))
    .executeTakeFirst()
  if (!row) return undefined
  const dates = (row.dates ?? []).map(
    (date): MarkableDate => ({ ...date, startsAt: Temporal.Instant.from(date.startsAt) }),
  )
  return { id: row.id, title: row.title, hosts: Boolean(row.hosts), dates }
}

/** Somebody as the host sees them here: a first name, and what they chose to tell the host. */
export interface Met {
  id: string
  name: string
  companions: number
  /** They had said yes to the date. */
  expected: boolean
  came: boolean
  /** They told the host that they would like to talk. */
  wantsTalk: boolean
  callMeOn: string
  /** The same as people read it. */
  numberWords: string
  /** They stayed away twice and had asked for a call. */
  away: boolean
}

interface Row extends Omit<Met, 'away' | 'numberWords'> {
  heard_at: Temporal.Instant | null
  /** Only of those who ticked that they want a call. */
  dates: { startsAt: string; overAt: string; marked: boolean; came: boolean }[] | null
}

/** Who had said yes to a date, with whom the host is to talk: one statement, no address in it. */
export async function peopleOf(
  db: Db,
  { invitationId, dateId }: { invitationId: string; dateId: string | null },
  now: Temporal.Instant,
): Promise<Met[]> {
  const { rows } = await sql<Row>`
    select joining.id, joining.first_name as name, joining.companions,
      occurrence.id is not null as expected,
      case when occurrence.id is null then false else ${wasThere} end as came,
      talk_with is not distinct from 'host' and talked_at is null as "wantsTalk",
      case when talk_with = 'host' and talked_at is null then call_me_on else '' end
        as "callMeOn",
      heard_at,
      case when call_if_away and joining.cancelled_at is null and not ${throughTheList}
        then ${pastDates} end as dates
    from joining
    left join occurrence on occurrence.id = ${dateId} and ${saidYes}
    left join visit_answer on visit_answer.joining_id = joining.id
    left join away_heard on away_heard.joining_id = joining.id
    where joining.invitation_id = ${invitationId} and joining.confirmed_at is not null
    order by joining.first_name, joining.id`.execute(db)
  return rows.map(({ heard_at: heardAt, dates, ...met }) => ({
    ...met,
    numberWords: phoneWords(met.callMeOn),
    away: isToBeCalled(awaited({ heardAt, dates }), now),
  }))
}

/** Who came here by being called is called by the same people again. */
export const throughTheList = sql<boolean>`exists (
  select from call where call.joining_id = joining.id and call.kind in ('talk', 'confirm'))`

/** The dates a `joining` had said yes to, as JSON. */
export const pastDates = sql<Row['dates']>`(
  select json_agg(json_build_object('startsAt', occurrence.starts_at,
    'overAt', occurrence.over_at, 'marked', true, 'came', ${wasThere}))
  from occurrence join marked_date on marked_date.occurrence_id = occurrence.id
  where ${saidYes})`

/** The facts of the rule, from the statement's JSON. Only who ticked it has dates there. */
export const awaited = ({
  heardAt,
  dates,
}: {
  heardAt: Temporal.Instant | null
  dates: Row['dates']
}): Awaited => ({
  callIfAway: dates !== null,
  heardAt,
  dates: (dates ?? []).map((date) => ({
    ...date,
    startsAt: Temporal.Instant.from(date.startsAt),
    overAt: Temporal.Instant.from(date.overAt),
  })),
})
