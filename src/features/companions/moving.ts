import { found, refuseIf } from '#platform/refusal.ts'
import { wallOf } from '#platform/time/zone.ts'
import type { Work } from '#platform/work.ts'
import { hasReadAll } from './courses.ts'
import { handOver } from './matches.ts'
import { goesAlong, type Move, type Mover, type State, stateAfter } from './steps.ts'

interface Wish {
  move: Move
  by: Mover
  /** The day the coordinator saw the certificate. */
  seen?: Temporal.PlainDate | undefined
}

/** Why a companion cannot be moved so from here, or null. */
export const moveRefusal = ({ state }: { state: State }, { move, by }: Wish) =>
  stateAfter(state, move, by) === null ? 'companion-elsewhere' : null

/** Moves a companion a step on, to a pause, or out. Those they go along with wait for another. */
export async function moveCompanion(work: Work, personId: string, wish: Wish): Promise<void> {
  const { db, now, record } = work
  const companion = await lockCompanion(work, personId)
  const { move, by, seen } = wish
  refuseIf(moveRefusal(companion, wish))
  await db
    .updateTable('companion')
    .set({
      ...{ state: stateAfter(companion.state, move, by) ?? companion.state, state_since: now },
      ...(move === 'talk' && { talked_at: now }),
      ...(move === 'certificate' && { certificate_seen: seen ?? wallOf(now).toPlainDate() }),
      ...(move === 'pledge' && { pledged_at: now }),
    })
    .where('person_id', '=', personId)
    .execute()
  await record('companion.moved', { personId, move })
  if (goesAlong(companion.state)) await handOver(work, personId)
  if (move === 'certificate') await finishCourses(work, personId)
}

/** The step is taken by itself when the certificate is seen and all courses are read. */
export async function finishCourses(work: Work, personId: string): Promise<void> {
  const { state } = await lockCompanion(work, personId)
  const read = await work.db
    .selectFrom('companion_course')
    .select('course')
    .where('person_id', '=', personId)
    .execute()
  const wish = { move: 'courses', by: 'companion' } as const
  if (hasReadAll(read.map(({ course }) => course)) && moveRefusal({ state }, wish) === null)
    await moveCompanion(work, personId, wish)
}

/** Somebody as a companion, locked; 404 for all others. */
export const lockCompanion = async ({ db }: Work, personId: string | null) =>
  found(
    await db
      .selectFrom('companion')
      .selectAll()
      .where('person_id', '=', personId)
      .forUpdate()
      .executeTakeFirst(),
  )
