import { todayAt } from '#features/roles/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { BodyKind } from './kinds.ts'
import { nameOn } from './names.ts'
import { listBodies } from './queries.ts'

interface Among {
  /** Of these kinds alone. */
  kinds?: readonly BodyKind[]
  /** One that stays a choice when it is over, for it was chosen before. */
  chosen?: string | null | undefined
}

/** The bodies that are there today, by the name they have, to choose among. */
export async function bodyOptions(db: Db, now: Temporal.Instant, { kinds, chosen }: Among = {}) {
  const today = todayAt(now)
  return (await listBodies(db))
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .filter(
      ({ id, closed_on: on }) => id === chosen || !on || Temporal.PlainDate.compare(on, today) > 0,
    )
    .map(({ id, names }) => ({ value: id, text: nameOn(names, today) }))
}
