import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'

/** Somebody else in an association who could own it. */
export interface Successor {
  id: string
  name: string
}

export interface OwnAssociation {
  id: string
  name: string
  /** Nobody else owns it. */
  isLastOwner: boolean
  others: Successor[]
}

/** What stays or falls with somebody: what they invite to, what they have said yes to, what they own. */
export interface Belongings {
  invitations: { id: string; title: string; coming: number }[]
  joinings: number
  associations: OwnAssociation[]
}

/** All of it in one statement. */
export async function belongingsOf(
  db: Db | Tx,
  personId: string,
  now: Temporal.Instant,
): Promise<Belongings> {
  const { rows } = await sql<Belongings>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'title', title, 'coming', (
          select count(*) from joining where joining.invitation_id = invitation.id
            and confirmed_at is not null and cancelled_at is null)) order by over_at)
        from invitation
        where host_id = ${personId} and association_id is null and over_at > ${now}
          and status <> 'cancelled'), '[]') as invitations,
      (select count(*)::int from joining
        left join occurrence on occurrence.id = occurrence_id
        join invitation on invitation.id = joining.invitation_id
        where (joining.person_id = ${personId} or (channel, address) in (
            select channel, address from reach where person_id = ${personId}))
          and joining.cancelled_at is null and confirmed_at is not null
          and invitation.status = 'published'
          and coalesce(occurrence.over_at, invitation.over_at) > ${now}) as joinings,
      coalesce((select jsonb_agg(jsonb_build_object('id', association.id, 'name', name,
          'isLastOwner', mine.role = 'owner' and not exists (
            select from association_member as owner where owner.association_id = association.id
              and owner.role = 'owner' and owner.person_id <> ${personId}),
          'others', coalesce((
            select jsonb_agg(jsonb_build_object('id', person.id, 'name', first_name) order by since)
            from association_member as other join person on person.id = other.person_id
            where other.association_id = association.id and person.id <> ${personId}), '[]'))
          order by name)
        from association_member as mine join association on association.id = mine.association_id
        where mine.person_id = ${personId} and status <> 'archived'), '[]') as associations`.execute(
    db,
  )
  return rows[0] ?? { invitations: [], joinings: 0, associations: [] }
}

/** Associations that must have another owner first: somebody else is in them. */
export const toHandOver = ({ associations }: Belongings): OwnAssociation[] =>
  associations.filter(({ isLastOwner, others }) => isLastOwner && others.length > 0)

/** Associations with nobody else in them: they end with the person. */
export const toEnd = ({ associations }: Belongings): OwnAssociation[] =>
  associations.filter(({ others }) => others.length === 0)
