import { putBackWish, takeDownWish, wishUrl } from '#features/wishes/index.ts'
import { peopleByMail, type Subject } from './subject.ts'

export const wish: Subject = {
  async find(db, id) {
    const row = await db
      .selectFrom('wish')
      .select('wish.words')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && { title: row.words, words: row.words, href: wishUrl(id) }
  },
  async concerned(db, id) {
    const row = await db
      .selectFrom('wish_voice')
      .select(['person_id', 'channel', 'address', 'language'])
      .where('wish_id', '=', id)
      .where('is_wisher', '=', true)
      .executeTakeFirst()
    if (row?.channel && row.address)
      return [{ ...row, personId: row.person_id, channel: row.channel, address: row.address }]
    return row ? peopleByMail(db, [row.person_id]) : []
  },
  restrict: (work, id, { facts }) => takeDownWish(work, id, facts),
  lift: (work, id, was) => putBackWish(work, id, was as 'shown'),
}
