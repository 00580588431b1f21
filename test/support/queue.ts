import type pg from 'pg'
import type { Feature } from '#platform/feature.ts'
import { openQueue } from '#platform/jobs/index.ts'

const opened = new Map<string, ReturnType<typeof openQueue>>()

/** The queue of one worker's database, opened once for all its files; they differ in reactions only. */
export function queueOf(connection: pg.ClientConfig, features: readonly Feature[]) {
  const reactions = features.flatMap((feature) => feature.reactions ?? [])
  const key = reactions.map(({ name, to }) => `${name} ${to}`).join()
  const queue = opened.get(key) ?? openQueue(connection, features, { working: false })
  opened.set(key, queue)
  return queue
}
