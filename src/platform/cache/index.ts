import { sql } from 'kysely'
import type { Db } from '../database/index.ts'

/**
 * A number that grows when something has been recorded, for the page cache.
 *
 * The database's own snapshots decide, so it holds across processes and never lags: an event is
 * new when its transaction was not yet visible in the snapshot we remember. Requests that arrive
 * while a question is on its way share the next one.
 */
export function recordsVersion(db: Db): () => Promise<number> {
  let seen: string | null = null
  let version = 0
  let asking: Promise<number> | null = null
  let next: Promise<number> | null = null

  const ask = async () => {
    const known = seen ?? '1:1:'
    const { rows } = await sql<{ now: string; changed: boolean }>`
      select pg_current_snapshot()::text as now, exists (
        select from event
        where transaction >= pg_snapshot_xmin(${known}::pg_snapshot)
          and not pg_visible_in_snapshot(transaction, ${known}::pg_snapshot)
      ) as changed`.execute(db)
    const answer = rows[0]
    if (seen !== null && answer && !answer.changed) return version
    seen = answer?.now ?? null
    version += 1
    return version
  }

  const start = () => {
    asking = ask().finally(() => {
      asking = null
    })
    return asking
  }

  return () => {
    if (!asking) return start()
    // The one on its way may have looked before we were asked: wait for a fresh one.
    next ??= asking
      .catch(() => 0)
      .then(() => {
        next = null
        return asking ?? start()
      })
    return next
  }
}
