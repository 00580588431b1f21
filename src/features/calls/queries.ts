import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

export type CallShown = Awaited<ReturnType<typeof listCalls>>[number]

const HOURS_SHOWN = 24

/** Those who wait, longest first, and those called within a day, so that it can be undone. */
export const listCalls = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('call')
    .innerJoin('joining', 'joining.id', 'call.joining_id')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .innerJoin('area', 'area.id', 'invitation.area_id')
    .leftJoin('meeting_place', 'meeting_place.id', 'invitation.place_id')
    .leftJoin('invitation as other', 'other.id', 'joining.like_id')
    .leftJoin('person', 'person.id', 'call.done_by')
    .select([
      'call.id',
      'call.kind',
      'call.created_at',
      'call.done_at',
      'person.first_name as done_by',
      'joining.id as joining_id',
      'joining.person_id',
      'joining.first_name',
      'joining.channel',
      'joining.address',
      'joining.language',
      'joining.call_times',
      'joining.answer',
      'joining.offer_ends_at',
      'joining.companions',
      'other.title as like',
      'invitation.id as invitation_id',
      'invitation.title',
      'invitation.all_day',
      'invitation.place_text',
      'invitation.place_awaits',
      'invitation.price_kroner',
      'joining.assisted_id',
      'area.name as area',
      'meeting_place.name as place',
    ])
    .select((eb) =>
      eb
        .selectFrom('assisted')
        .innerJoin('person as helper', 'helper.id', 'assisted.helper_id')
        .select('helper.first_name')
        .whereRef('assisted.id', '=', 'joining.assisted_id')
        .as('helper'),
    )
    .select((eb) =>
      eb
        .selectFrom('occurrence')
        .select('starts_at')
        .whereRef('invitation_id', '=', 'invitation.id')
        .where('cancelled_at', 'is', null)
        .where('over_at', '>', now)
        .orderBy(sql`id is not distinct from joining.occurrence_id`, 'desc')
        .orderBy('starts_at')
        .limit(1)
        .as('next'),
    )
    .where((eb) =>
      eb.or([
        eb('call.done_at', 'is', null),
        eb('call.done_at', '>', now.subtract({ hours: HOURS_SHOWN })),
      ]),
    )
    .orderBy('call.created_at')
    .orderBy('call.id')
    .execute()
