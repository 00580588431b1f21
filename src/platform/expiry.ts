import { Hono } from 'hono'
import type { Feature } from './feature.ts'
import type { Outside } from './jobs/index.ts'
import './errand/tables.ts'

/** Sessions, errands and counted tries as a feature without pages: all are erased when their time is over. */
export const expiry: Feature = {
  name: 'expiry',
  path: '/',
  routes: new Hono(),
  timetable: [{ name: 'expiry.erase', cron: '*/15 * * * *', run: eraseExpired }],
}

export async function eraseExpired({ db, now }: Outside): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now()).execute()
  await db.deleteFrom('errand').where('expires_at', '<=', now()).execute()
  await db.deleteFrom('attempt').where('expire', '<=', String(now().epochMilliseconds)).execute()
  await db.deleteFrom('rate_limit').where('resets_at', '<=', now()).execute()
}
