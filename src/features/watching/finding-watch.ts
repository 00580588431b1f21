import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { readToken } from './house.ts'

/** What a link is about. One not made here is a 404 page; one whose time is over finds nothing. */
export function findWatch(c: Context<Web>) {
  const id = found(readToken(c.var, c.req.param('token') ?? ''))
  return c.var.db.selectFrom('watch').selectAll().where('id', '=', id).executeTakeFirst()
}
