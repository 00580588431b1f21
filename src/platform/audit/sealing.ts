import { sql } from 'kysely'
import type { Outside } from '../jobs/index.ts'
import { nobody, perform, type Work } from '../work.ts'
import { BEGINNING, linkOf, sealOf } from './chain.ts'
import { dayOf, eventsOn } from './reading.ts'

const AT_A_TIME = 1000

/** Seals every day that has ended and is not sealed, oldest first, each in a transaction. */
export async function sealDays(outside: Outside): Promise<void> {
  const today = dayOf(outside.now())
  const next = () =>
    perform(outside, nobody, async (work) => {
      await sql`select pg_advisory_xact_lock(hashtext('day_seal'))`.execute(work.db)
      const last = await lastSeal(work)
      const day = last ? last.day.add({ days: 1 }) : await firstDay(work)
      if (!day || Temporal.PlainDate.compare(day, today) >= 0) return false
      await seal(work, day, last?.hash ?? BEGINNING)
      return true
    })
  while (await next());
}

const lastSeal = ({ db }: Work) =>
  db.selectFrom('day_seal').select(['day', 'hash']).orderBy('day', 'desc').executeTakeFirst()

async function firstDay({ db }: Work) {
  const first = await db.selectFrom('event').select('at').orderBy('at').executeTakeFirst()
  return first && dayOf(first.at)
}

async function seal({ db, now, record }: Work, day: Temporal.PlainDate, before: Buffer) {
  let hash = before
  const links = (await eventsOn(db, day)).map((event, place) => {
    hash = linkOf(hash, event)
    return { event_id: event.id, day, place, hash }
  })
  for (let from = 0; from < links.length; from += AT_A_TIME)
    await db
      .insertInto('event_link')
      .values(links.slice(from, from + AT_A_TIME))
      .execute()
  const count = links.length
  const closed = { day, count, hash: sealOf(hash, day.toString(), count), sealed_at: now }
  await db.insertInto('day_seal').values(closed).execute()
  await record('day.sealed', { day: day.toString(), count })
}
