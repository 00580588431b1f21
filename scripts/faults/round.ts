import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { markOf, writeReminders } from '../bench/reminders.ts'
import { joinAll } from './asking.ts'
import { letLeasesEnd } from './lease.ts'
import type { Name, Standing } from './standing.ts'

export interface Round {
  number: number
  killed: Name
  joinings: number
  notices: number
}

export interface Outcome extends Round {
  /** Answered yes, and handed over, when the process was killed. */
  before: { answered: number; handed: number }
  answered: number
  /** Answered yes, and not in the database. */
  lost: number
  /** People who stand there twice. */
  joinedTwice: number
  handed: number
  /** Neither handed over nor on the list of an employee. */
  unsent: number
  sentTwice: number
  /** On the list of an employee, who is told that it may have arrived. */
  inDoubt: number
  seconds: number
}

const MINUTES = 3

/** One process is killed while people join and notices leave; then everything is counted. */
export async function playRound(standing: Standing, round: Round): Promise<Outcome> {
  const { deps, connection, received, urls } = standing
  const { number, killed, joinings, notices } = round
  const begin = performance.now()
  const invitationId = await roomFor(standing, joinings)
  const phones = Array.from({ length: joinings }, (_, one) =>
    String(20_000_000 + number * 10_000 + one),
  )
  const answered: string[] = []
  const joining = joinAll({ urls, invitationId, phones, answered: (phone) => answered.push(phone) })
  const handedBefore = received.size
  const writing = writeReminders(deps, notices, number)
  await until(() => received.size - handedBefore >= notices / 2 || answered.length >= joinings / 2)
  const before = { answered: answered.length, handed: received.size - handedBefore }
  await standing.kill(killed)
  await Promise.all([joining, writing])
  await letLeasesEnd(connection)
  await until(async () => (await waiting(standing)) === 0)

  const seconds = (performance.now() - begin) / 1000
  const people = await joined(standing, invitationId)
  const written = await messages(standing, number)
  const doubtful = written.filter(({ failed }) => failed)
  return {
    ...round,
    before,
    answered: answered.length,
    lost: answered.filter((phone) => !people.has(`+45${phone}`)).length,
    joinedTwice: [...people.values()].filter((times) => times > 1).length,
    handed: written.filter(({ id }) => received.has(id)).length,
    unsent:
      Math.max(0, notices - written.length) +
      written.filter(({ id, failed }) => !received.has(id) && !failed).length,
    sentTwice: [...received.values()].filter((times) => times > 1).length,
    inDoubt: doubtful.length,
    seconds,
  }
}

/** A published invitation that nobody has joined, with room for all. */
async function roomFor({ deps: { db } }: Standing, places: number): Promise<string> {
  const { id } = await db
    .selectFrom('invitation')
    .select('id')
    .where('status', '=', 'published')
    .where('next_starts_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('joining')
            .whereRef('invitation_id', '=', 'invitation.id')
            .select('joining.id'),
        ),
      ),
    )
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await db.updateTable('invitation').set({ places, usually: null }).where('id', '=', id).execute()
  return id
}

async function joined({ deps: { db } }: Standing, invitationId: string) {
  const rows = await db
    .selectFrom('joining')
    .select(['address', (eb) => eb.fn.countAll<number>().as('times')])
    .where('invitation_id', '=', invitationId)
    .where('confirmed_at', 'is not', null)
    .groupBy('address')
    .execute()
  return new Map(rows.map(({ address, times }) => [address, Number(times)]))
}

/** The notices of this round: each is in the outbox once, however often it was looked for. */
async function messages({ deps: { db } }: Standing, number: number) {
  const { rows } = await sql<{ id: string; failed: boolean }>`
    select id, failed_at is not null as failed from message
    where key is not null and recipient ~ ${`^${markOf(number)}[0-9]+@`}`.execute(db)
  return rows
}

async function waiting({ deps: { db } }: Standing): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from message
    where key is not null and sent_at is null and failed_at is null and channel = 'email'
      and not gathered`.execute(db)
  return rows[0]?.count ?? 0
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + MINUTES * 60_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It took too long')
    await wait(20)
  }
}
