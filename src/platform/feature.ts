import type { Hono } from 'hono'
import type { RawBuilder } from 'kysely'
import type { Db } from './database/index.ts'
import type { EventName, Events } from './events.ts'
import type { Web } from './http.tsx'
import type { Outside } from './jobs/index.ts'
import type { Role } from './role.ts'
import type { Actor } from './work.ts'

/** What a feature gives to the app. `src/features.ts` lists them all. */
export interface Feature {
  name: string
  path: `/${string}`
  routes: Hono<Web>
  reactions?: readonly Reaction[]
  timetable?: readonly Duty[]
  jobs?: readonly Job<never>[]
  /** The sentence for a reason this feature refuses with, or undefined when it is not its own. */
  refusals?: (reason: string) => string | undefined
  /** Its lists for those at the municipality; they stand on their own page. */
  staffDoors?: readonly StaffDoor[]
}

/** A list that somebody at the municipality works with. */
export interface StaffDoor {
  /** Unique among all of them. */
  name: string
  /** What the work is: those of one kind stand together. */
  work: 'look' | 'help' | 'send' | 'decide'
  for: readonly Role[]
  text: () => string
  href: string
  /** It stands before the others of its kind. */
  first?: true
  /** How many wait there, as an expression for the one statement of the page; left out where nothing waits. */
  waits?: (about: { db: Db; actor: Actor; now: Temporal.Instant }) => RawBuilder<number>
}

/** Runs after an event, in a worker, and again if it fails: twice must do no harm. */
export interface Reaction {
  name: string
  to: EventName
  run(about: never, outside: Outside): Promise<void>
}

/** Runs at fixed times; `cron` is read in Europe/Copenhagen. */
export interface Duty {
  name: string
  cron: string
  run(outside: Outside): Promise<void>
}

/** Something to be done later, once: see Jobs.later. */
export interface Job<T> {
  name: string
  run(data: T, outside: Outside): Promise<void>
}

/** A reaction to an event of this or an upper feature. `name` is unique among all reactions. */
export function after<N extends EventName>(
  to: N,
  name: string,
  run: (about: Events[N], outside: Outside) => Promise<void>,
): Reaction {
  return { name, to, run }
}
