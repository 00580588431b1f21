import { endPostingPause, pausePosting } from '#features/people/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import { endNoticingPause, hashOf, pauseNoticing } from '../noticing-pause.ts'
import { peopleByMail, type Subject } from './subject.ts'

/** Somebody who posts again and again what is removed. */
export const poster: Subject = {
  async find(db, id) {
    const row = await db
      .selectFrom('person')
      .select('first_name')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && { title: row.first_name, words: '', href: null }
  },
  concerned: (db, id) => peopleByMail(db, [id]),
  restrict: async (work, id, { until }) => {
    await pausePosting(work, id, found(until))
    return ''
  },
  lift: (work, id) => endPostingPause(work, id),
}

/** Somebody who again and again reports what is in order. Known by a digest of the address. */
export const noticer: Subject = {
  async find(db, id) {
    const row = await lastNotice(db, id)
    return row && { title: row.name || row.email, words: '', href: null }
  },
  async concerned(db, id) {
    const row = await lastNotice(db, id)
    if (!row) return []
    const { email: address, language } = row
    return [{ personId: null, channel: 'email', address, language }]
  },
  restrict: async (work, id, { until }) => {
    await pauseNoticing(work, id, found(until))
    return ''
  },
  lift: (work, id) => endNoticingPause(work, id),
}

const lastNotice = (db: Db | Tx, id: string) =>
  db
    .selectFrom('content_notice')
    .select(['name', 'email', 'language'])
    .where(hashOf, '=', id)
    .where('email', '<>', '')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
