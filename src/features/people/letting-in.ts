import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { type SignInWay, startSession } from '#platform/session/index.ts'
import { waitingPath } from './parents/house.ts'
import { isShut } from './parents/state.ts'

/**
 * Signs in somebody who has shown who they are. Where a parent has not said yes they are not let
 * in: then it gives the page that says so.
 */
export async function letIn(c: Context<Web>, personId: string, way: SignInWay) {
  if (await isShut(c.var.db, personId)) return waitingPath(c.var, personId)
  await startSession(c, personId, { way })
  return null
}
