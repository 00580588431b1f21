import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { log } from '#platform/log/index.ts'

type Why = 'code' | 'slip' | 'passkey'

/** A line of the log, so that many of them are seen: with the door, and without whom it was about. */
export const signInFailed = (c: Context<Web>, why: Why): void =>
  log.warn(`sign-in refused: wrong ${why}`, { id: c.env.id, route: c.req.routePath })
