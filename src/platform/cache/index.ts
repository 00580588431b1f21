import { setImmediate } from 'node:timers/promises'
import type pg from 'pg'
import { connectionsLost } from '../database/lost.ts'

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
/** While one question is on its way, answers to another are sent. */
const AT_ONCE = 2

/**
 * A number that grows when something has been recorded, for the page cache.
 *
 * The database's own snapshots decide, so it holds across processes and never lags: an event is
 * new when its transaction was not yet visible in the snapshot we remember. A request never takes
 * an answer that was asked for before it came; those that come together share a question.
 */
export function recordsVersion(pool: pg.Pool): () => Promise<number> {
  let seen = BEGINNING
  let version = 0
  let onTheirWay = 0
  let next: Promise<number> | null = null
  let leave = () => {}
  let lost = connectionsLost(pool)

  const ask = async () => {
    if (lost !== connectionsLost(pool)) seen = BEGINNING
    lost = connectionsLost(pool)
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

  const gather = async () => {
    if (onTheirWay < AT_ONCE) await setImmediate()
    else
      await new Promise<void>((resolve) => {
        leave = resolve
      })
    next = null
    onTheirWay += 1
    try {
      return await ask()
    } catch (error) {
      // The database that comes back may be another, with other numbers: what is kept is forgotten.
      seen = BEGINNING
      throw error
    } finally {
      onTheirWay -= 1
      leave()
    }
  }

  return () => {
    next ??= gather()
    return next
  }
}
