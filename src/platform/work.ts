import type { Db, Tx } from './database/index.ts'
import type { EventName, Events } from './events.ts'
import { newId } from './id.ts'
import type { Jobs } from './jobs/index.ts'
import type { Role } from './role.ts'
import type { Purpose } from './service/index.ts'
import { spanned } from './telemetry/index.ts'

export type { Role }

export interface Actor {
  /** Null for somebody who has not signed in. */
  id: string | null
  name: string
  roles: readonly Role[]
  /** Roles they have, and cannot use in a session that anybody with their mail could have begun. */
  held?: readonly Role[]
  /** The account somebody is making: until a name and an age are said they are nobody. */
  newId?: string
  /** The half hour in which an employee reads about people, and what for. */
  service?: Service | null
}

export interface Service {
  id: string
  purpose: Purpose
  endsAt: Temporal.Instant
}

export const nobody: Actor = { id: null, name: '', roles: [] }

/** One unit of work: all of it is saved, or none of it. */
export interface Work {
  db: Tx
  actor: Actor
  now: Temporal.Instant
  jobs: Jobs
  /** Says that something happened. Reactions, the cache and the log all start here. */
  record<N extends EventName>(name: N, about: Events[N]): Promise<void>
}

export interface Tools {
  db: Db
  jobs: Jobs
  now: () => Temporal.Instant
}

/** Runs `task` in one transaction as `actor`. What it records is saved with it or not at all. */
export function perform<T>(
  { db, jobs, now }: Tools,
  actor: Actor,
  task: (work: Work) => Promise<T>,
): Promise<T> {
  const at = now()
  const whole = (tx: Tx) =>
    task({
      db: tx,
      actor,
      now: at,
      jobs,
      record: async (name, about) => {
        const event = { id: newId(), name, about: JSON.stringify(about), at, actor_id: actor.id }
        await tx.insertInto('event').values(event).execute()
        await jobs.react(tx, { name, about })
      },
    })
  return spanned('transaction', {}, () => db.transaction().execute(whole))
}
