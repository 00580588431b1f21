import type { RawBuilder } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { StaffDoor } from '#platform/feature.ts'
import type { Actor } from '#platform/work.ts'

export interface Duty {
  name: string
  text: string
  href: string
  /** How many wait there; undefined where nothing does. */
  waits: RawBuilder<number> | undefined
}

export interface Duties {
  name: `work-${StaffDoor['work']}`
  duties: Duty[]
}

const kinds = ['look', 'help', 'send', 'decide'] as const

/** The lists of somebody at the municipality, by what the work is. */
export function workOf(
  doors: readonly StaffDoor[],
  about: { db: Db; actor: Actor; now: Temporal.Instant },
): Duties[] {
  const theirs = doors.filter((door) => door.for.some((role) => about.actor.roles.includes(role)))
  return kinds.flatMap((kind): Duties[] => {
    const duties = theirs
      .filter(({ work }) => work === kind)
      .toSorted((one, other) => Number(other.first ?? false) - Number(one.first ?? false))
      .map(({ name, text, href, waits }) => ({ name, text: text(), href, waits: waits?.(about) }))
    return duties.length > 0 ? [{ name: `work-${kind}`, duties }] : []
  })
}

/** How many wait at each, for the one statement of the page. */
export const waitsOf = (groups: readonly Duties[]) =>
  groups.flatMap(({ duties }) =>
    duties.flatMap(({ name, waits }) => (waits ? [{ name, waits }] : [])),
  )
