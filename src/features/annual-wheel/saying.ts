import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Slot, turnsOf } from './rule.ts'

/** A turn of a duty. */
export type Which = Slot & { dutyId: string }

/** Moves a turn to another day, with a word why. */
export async function moveTurn(
  work: Work,
  which: Which,
  { to, why }: { to: Temporal.PlainDate; why: string },
): Promise<void> {
  const { outcome } = await lockTurn(work, which)
  refuseIf(outcome ? 'duty-turn-settled' : null)
  await say(work, which, { moved_to: to, moved_why: why })
  await work.record('duty.moved', about(which))
}

/** What came of it, with the page where one can read more. */
export async function turnDone(
  work: Work,
  which: Which,
  { words, link }: { words: string; link: string | null },
): Promise<void> {
  await lockTurn(work, which)
  await say(work, which, { outcome: 'done' as const, words, link })
  await work.record('duty.done', about(which))
}

/** Nothing came of it, and why. */
export async function turnNotDone(work: Work, which: Which, reason: string): Promise<void> {
  await lockTurn(work, which)
  await say(work, which, { outcome: 'not-done' as const, words: reason, link: null })
  await work.record('duty.not-done', about(which))
}

const about = ({ dutyId, year, month }: Which) => ({ dutyId, year, month })

/** The turn as it stands, held until the end of the work. There is a row of it from now on. */
async function lockTurn({ db, now }: Work, { dutyId, year, month }: Which) {
  const duty = found(
    await db
      .selectFrom('duty')
      .select(['months', 'day', 'since', 'ended_on as endedOn'])
      .where('id', '=', dutyId)
      .forUpdate()
      .executeTakeFirst(),
  )
  const known = await db
    .selectFrom('duty_turn')
    .select(['outcome', 'moved_to'])
    .where('duty_id', '=', dutyId)
    .where('year', '=', year)
    .where('month', '=', month)
    .executeTakeFirst()
  if (known?.outcome || known?.moved_to) return known
  const { on } = found(turnsOf(duty, year).find((turn) => turn.month === month))
  const row = { duty_id: dutyId, year, month, planned_on: on, changed_at: now }
  await db
    .insertInto('duty_turn')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['duty_id', 'year', 'month']).doUpdateSet({ planned_on: on }),
    )
    .execute()
  return { outcome: null }
}

type Said =
  | { moved_to: Temporal.PlainDate; moved_why: string }
  | { outcome: 'done' | 'not-done'; words: string; link: string | null }

const say = ({ db, now }: Work, { dutyId, year, month }: Which, said: Said) =>
  db
    .updateTable('duty_turn')
    .set((eb) => ({ ...said, changed_at: now, sequence: eb('sequence', '+', 1) }))
    .where('duty_id', '=', dutyId)
    .where('year', '=', year)
    .where('month', '=', month)
    .execute()
