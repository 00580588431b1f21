import { committeeOf } from '#features/proposals/index.ts'
import { type Paper, WHOLE } from '#features/reporting/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { paperUrl, statusUrl } from './urls.ts'
import { bodiesIn } from './whole.ts'

/**
 * Where the newest paper of the committee is where somebody sits; the whole for those who sit in none
 * that has something in it.
 */
export async function ownPaper(
  db: Db,
  reader: { actor: Actor; today: Temporal.PlainDate },
): Promise<string> {
  const newest = await db
    .selectFrom('frozen_status')
    .select(['period', 'words'])
    .orderBy('period', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!newest) return statusUrl
  const { reports } = JSON.parse(newest.words) as Paper
  const committee = await committeeOf(db, reader)
  const own = bodiesIn(reports).find(({ id }) => id === committee)
  return paperUrl(newest.period, own?.id ?? WHOLE)
}
