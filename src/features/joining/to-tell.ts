import type { Db, Tx } from '#platform/database/index.ts'

export { placeLink } from './house.ts'

/** Everybody who has a place or has asked, not those who wait, with where and in which language to tell them of a change. */
export const joiningsToTell = (db: Db | Tx, invitationId: string) =>
  db
    .selectFrom('joining')
    .select([
      'id',
      'invitation_id',
      'person_id',
      'first_name',
      'channel',
      'address',
      'language',
      'way',
      'occurrence_id',
      'told_sequence',
      'wants_news',
    ])
    .where('invitation_id', '=', invitationId)
    .where('confirmed_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .where('way', '<>', 'waiting')
    .orderBy('id')
    .execute()
