import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { featuresFor } from '../src/features.ts'
import { past } from './support/past.ts'
import { columnsInCode } from './support/tables.ts'
import { world } from './world.ts'

type World = Awaited<ReturnType<typeof world>>

/** Tables whose rows go with the account, with a sign-out, or when somebody takes them back: not by age. */
const notByAge: Readonly<Record<string, string>> = {
  person: 'the account, until they erase themself',
  reach: 'with the account',
  notice_choice: 'with the account',
  quiet_hours: 'with the account',
  push_subscription: 'when stopped, or with the account',
  cohost: 'who asked goes with the account, the rest with the invitation',
  freshness: 'when the host answers',
  review: 'with the invitation',
  place_fact: 'who looked goes with the account',
  calendar: 'with the calendar',
  employee_identity: 'with the account',
  verified_person: 'when they take it away, or with the account',
  age_proof: 'when they take it away, or with the account',
  postal_address: 'when they take it away, or with the account',
  passkey: 'when they remove it, or with the account',
  place_asked: 'who asked goes with the account, the rest with the invitation',
  area_seat: 'when they leave the team, or with the account',
  content_decision_undone: 'who took it back goes with the account',
  recommendation_owner: 'when another writes it, or they are employed no more',
  duty: 'who sees to it goes when another takes over, is employed no more, or with the account',
  policy: 'who answers for it goes when another takes over, or with the account',
  status_report: 'who wrote it goes when the half-year is locked',
}

const personal = [
  ...new Set(
    columnsInCode()
      .filter(({ says }) => says.includes('Personal:'))
      .map(({ table }) => table),
  ),
]

/** Every duty of every feature, as the timetable runs them. */
async function night(w: World) {
  for (const { timetable = [] } of featuresFor(w.config))
    for (const { run } of timetable) await run(w.deps)
}

test('every table with something personal has a time when it ends', () => {
  const known = [...Object.keys(notByAge), ...past.map(({ table }) => table)]
  expect(personal.filter((table) => !known.includes(table))).toEqual([])
})

test.each(past)('$table: what is past its $days days is gone after the night', async (one) => {
  const w = await world()
  await one.make(w)
  const left = async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(one.table)}
      where ${sql.raw(one.where ?? 'true')}`.execute(w.db)
    return rows[0]?.count ?? 0
  }
  const made = await left()
  expect(made, 'there is a row to be erased').toBeGreaterThan(0)
  const began = w.time.at
  w.time.at = began.add({ minutes: Math.floor(one.days * 24 * 60) - 30 })
  await night(w)
  expect(await left(), 'kept until its time').toBe(made)
  w.time.at = began.add({ minutes: Math.ceil(one.days * 24 * 60) + 24 * 60 })
  await night(w)
  expect(await left()).toBe(0)
})
