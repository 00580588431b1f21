import type pg from 'pg'

// The upper bound leaves out events restored from another server, whose numbers this one has not
// reached.
const question = {
  name: 'records-since',
  text: `select pg_current_snapshot()::text as now, exists (
    select from event
    where transaction >= pg_snapshot_xmin($1::pg_snapshot)
      and transaction < pg_snapshot_xmax(pg_current_snapshot())
      and not pg_visible_in_snapshot(transaction, $1::pg_snapshot)
  ) as changed`,
}

const BEGINNING = '1:1:'

/**
 * A number that grows when something has been recorded, for the page cache.
 *
 * The database's own snapshots decide, so it holds across processes and never lags: an event is
 * new when its transaction was not yet visible in the snapshot we remember. Requests that arrive
 * while a question is on its way share the next one.
 */
export function recordsVersion(pool: pg.Pool): () => Promise<number> {
  let seen = BEGINNING
  let version = 0
  let asking: Promise<number> | null = null
  let next: Promise<number> | null = null

  const ask = async () => {
    const { rows } = await pool.query<{ now: string; changed: boolean }>({
      ...question,
      values: [seen],
    })
    const answer = rows[0]
    if (seen !== BEGINNING && answer && !answer.changed) return version
    seen = answer?.now ?? BEGINNING
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
