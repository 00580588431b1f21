import type { Context } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { findWork } from './queries.ts'
import { shortName } from './short-name.ts'

/** The work of an area for somebody in its team; to others it is not there. */
export async function keptWork(c: Context<Web>, areaId: string) {
  const now = c.var.now()
  const today = todayAt(now)
  const work = found(await findWork(c.var.db, areaId, { today, now, keeper: c.var.actor }))
  return { work, short: shortName(work) }
}
