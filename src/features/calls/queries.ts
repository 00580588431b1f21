import type { Db } from '#platform/database/index.ts'

export type CallShown = Awaited<ReturnType<typeof listCalls>>[number]

const HOURS_SHOWN = 24

/** Those who wait, longest first, and those called within a day, so that it can be undone. */
export const listCalls = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('call')
    .innerJoin('joining', 'joining.id', 'call.joining_id')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .leftJoin('person', 'person.id', 'call.done_by')
    .select([
      'call.id',
      'call.kind',
      'call.created_at',
      'call.done_at',
      'person.first_name as done_by',
      'joining.first_name',
      'joining.channel',
      'joining.address',
      'joining.language',
      'joining.call_times',
      'joining.answer',
      'invitation.id as invitation_id',
      'invitation.title',
    ])
    .where((eb) =>
      eb.or([
        eb('call.done_at', 'is', null),
        eb('call.done_at', '>', now.subtract({ hours: HOURS_SHOWN })),
      ]),
    )
    .orderBy('call.created_at')
    .orderBy('call.id')
    .execute()
