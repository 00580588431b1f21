import type { Db } from '#platform/database/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { forgetNewcomer } from '../forgetting.ts'
import { parentLink } from './house.ts'
import { askedOf, DAYS_TO_ANSWER } from './state.ts'
import { tell, tellYoung } from './telling.ts'

/** Where no parent answered in seven days, all of it is forgotten; the young person is told. */
export async function forgetUnanswered(outside: Outside): Promise<void> {
  const { db, now, config } = outside
  const silent = await askedOf(db)
    .where('yes_at', 'is', null)
    .where('asked_at', '<=', now().subtract({ hours: 24 * DAYS_TO_ANSWER }))
    .execute()
  for (const { person_id: personId, first_name: name, language } of silent)
    await perform(outside, nobody, async (work) => {
      const values = { name, link: config.baseUrl }
      await tellYoung(work, { news: 'youngSilent', values, personId, language, fleeting: true })
      await forgetNewcomer(work, personId)
    })
}

/** Those whose account was shut so long ago that it is to be erased whole. */
export async function shutAccounts(db: Db, now: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('parent_yes')
    .select('person_id')
    .where('taken_back_at', '<=', now.subtract({ hours: 24 * DAYS_TO_ANSWER }))
    .execute()
  return rows.map(({ person_id }) => person_id)
}

const DAYS_BETWEEN = 365

/** Once a year a parent who said yes is told that it still holds, with a new link to take it back. */
export async function remindParents(outside: Outside): Promise<void> {
  const { db, now } = outside
  const long = await askedOf(db)
    .where('yes_at', 'is not', null)
    .where('taken_back_at', 'is', null)
    .where('told_at', '<=', now().subtract({ hours: 24 * DAYS_BETWEEN }))
    .execute()
  for (const { id, person_id: personId, first_name: name, language, channel, address } of long)
    await perform(outside, nobody, async (work) => {
      await work.db
        .updateTable('parent_yes')
        .set({ told_at: work.now })
        .where('id', '=', id)
        .execute()
      const values = { name, link: parentLink(outside, id) }
      await tell(work, { to: { channel, address }, news: 'parentYear', values, personId, language })
    })
}
