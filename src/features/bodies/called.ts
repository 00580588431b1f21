import { todayAt } from '#features/roles/index.ts'
import type { Db } from '#platform/database/index.ts'
import { nameOn } from './names.ts'
import { listBodies } from './queries.ts'

/** What bodies are called today, and what they were called on a date. */
export async function bodyNames(db: Db, now: Temporal.Instant) {
  const all = new Map((await listBodies(db)).map(({ id, names }) => [id, names]))
  const nameThen = (id: string, date: Temporal.PlainDate) => nameOn(all.get(id) ?? [], date)
  const today = todayAt(now)
  return { nameThen, nameOf: (id: string) => nameThen(id, today) }
}
