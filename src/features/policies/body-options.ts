import type { Context } from 'hono'
import { listBodies, nameOn } from '#features/bodies/index.ts'
import { todayAt } from '#features/roles/index.ts'
import type { Web } from '#platform/http.tsx'

/** The bodies there are, under the names they have today. */
export async function bodyOptions(c: Context<Web>) {
  const today = todayAt(c.var.now())
  const bodies = await listBodies(c.var.db)
  return bodies.map(({ id, names }) => ({ value: id, text: nameOn(names, today) }))
}
