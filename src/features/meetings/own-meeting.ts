import type { Context } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { type FoundMeeting, findMeeting } from './finding.ts'
import { isFacilitator } from './reach.ts'

/** The meeting for somebody who may run it. To others it is not there. */
export async function ownMeeting(c: Context<Web>, id: string): Promise<FoundMeeting> {
  const meeting = found(await findMeeting(c.var.db, id, todayAt(c.var.now())))
  return found(isFacilitator(c.var.actor, meeting) ? meeting : null)
}
