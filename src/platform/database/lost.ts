import type pg from 'pg'

const lost = new WeakMap<pg.Pool, number>()

/** How many of its connections were lost while they rested: the server may have been another since. */
export const connectionsLost = (pool: pg.Pool): number => lost.get(pool) ?? 0

/** One more is lost. */
export const connectionLost = (pool: pg.Pool): void => {
  lost.set(pool, connectionsLost(pool) + 1)
}
