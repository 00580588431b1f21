import { sql } from 'kysely'
import { shownWords } from '#features/invitations/index.ts'
import { openCases } from '#features/moderation/index.ts'
import type { Db } from '#platform/database/index.ts'

/**
 * What waits for a decision, longest first: invitations with who wrote them, what somebody has
 * reported, and complaints.
 */
export const waiting = (db: Db) =>
  db
    .selectFrom('invitation')
    .leftJoin('person', 'person.id', 'invitation.host_id')
    .innerJoin('area', 'area.id', 'invitation.area_id')
    .select(['invitation.id', sql<string | null>`title`.as('title')])
    .select(['invitation.changed_at', 'area.name as why', 'person.first_name as host'])
    .select([sql<string | null>`null`.as('kind'), sql<number>`1`.as('count')])
    .where('status', '=', 'in-review')
    .unionAll(openCases(db))
    .orderBy('changed_at')
    .limit(100)
    .execute()

const HOURS_SHOWN = 24

/** What people have said is wrong, newest first; what was handled within a day, to undo it. */
export const reported = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('report')
    .innerJoin('invitation', 'invitation.id', 'report.invitation_id')
    .leftJoin('person', 'person.id', 'report.done_by')
    .select(['report.id', 'report.text', 'report.contact', 'report.created_at', 'report.done_at'])
    .select(['invitation.id as invitationId', 'invitation.title', 'person.first_name as doneBy'])
    .where((eb) =>
      eb.or([
        eb('report.done_at', 'is', null),
        eb('report.done_at', '>', now.subtract({ hours: HOURS_SHOWN })),
      ]),
    )
    .orderBy(sql`report.done_at is not null`)
    .orderBy('report.created_at', 'desc')
    .limit(50)
    .execute()

/** One invitation as a platform host reads it, with what was decided last. */
export const reviewed = (db: Db, id: string) =>
  db
    .selectFrom('invitation')
    .innerJoin('area', 'area.id', 'invitation.area_id')
    .leftJoin('meeting_place', 'meeting_place.id', 'invitation.place_id')
    .leftJoin('association', 'association.id', 'invitation.association_id')
    .leftJoin('person', 'person.id', 'invitation.host_id')
    .leftJoin('picture', 'picture.id', 'invitation.picture_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('review')
          .selectAll('review')
          .whereRef('review.invitation_id', '=', 'invitation.id')
          .orderBy('decided_at', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .selectAll('invitation')
    .select(['area.name as area', 'meeting_place.name as place', 'association.name as association'])
    .select(['person.first_name as host', 'picture.alt as picture_alt'])
    .select(shownWords.as('search_words'))
    .select((eb) =>
      eb
        .selectFrom('place_asked')
        .innerJoin('meeting_place as wish', 'wish.id', 'place_asked.place_id')
        .select('wish.name')
        .whereRef('invitation_id', '=', 'invitation.id')
        .where('answer', 'is', null)
        .as('wishedPlace'),
    )
    .select(['last.id as reviewId', 'last.decision', 'last.reason as lastReason'])
    .select(['last.decided_at as decidedAt', 'last.undone_at as undoneAt'])
    .select(['last.decided_by as decidedBy', 'last.undone_why as undoneWhy'])
    .select(
      sql<boolean>`exists (select from joining where joining.invitation_id = invitation.id)`.as(
        'joined',
      ),
    )
    .where('invitation.id', '=', id)
    .executeTakeFirst()
