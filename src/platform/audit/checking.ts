import type { Db } from '../database/index.ts'
import { BEGINNING, linkOf, sealOf } from './chain.ts'
import { dayOf, type Linked, linkedOn } from './reading.ts'

export interface Broken {
  /** A row is other than it was, is gone, has come since; or a day is not sealed as it was. */
  kind: 'changed' | 'missing' | 'added' | 'seal'
  day: string
  /** The event, where it is about one. */
  eventId: string | null
}

export interface Checked {
  days: number
  events: number
  /** The last seal. Kept elsewhere, it also shows when the end of the log has been cut off. */
  seal: { day: string; hash: string } | null
  broken: Broken | null
}

/** Goes through the chain from its first day and stops at the first row that does not fit. */
export async function checkChain(db: Db): Promise<Checked> {
  const seals = await db.selectFrom('day_seal').selectAll().orderBy('day').execute()
  const checked: Checked = { days: 0, events: 0, seal: null, broken: null }
  let before: Buffer = BEGINNING
  let expected = seals[0]?.day
  const early = expected && (await eventBefore(db, expected))
  if (early) return { ...checked, broken: early }
  for (const { day, count, hash } of seals) {
    const name = day.toString()
    if (expected && !day.equals(expected)) return { ...checked, broken: sealBroken(expected) }
    const { broken, last, seen } = readDay(await linkedOn(db, day), before, name)
    if (broken) return { ...checked, broken }
    if (seen !== count || !sealOf(last, name, count).equals(hash))
      return { ...checked, broken: sealBroken(day) }
    checked.days++
    checked.events += seen
    checked.seal = { day: name, hash: hash.toString('hex') }
    before = hash
    expected = day.add({ days: 1 })
  }
  return checked
}

function readDay(rows: readonly Linked[], before: Buffer, day: string) {
  let last = before
  for (const [place, row] of rows.entries()) {
    const { id, event_id, hash } = row
    if (hash === null)
      return { broken: { kind: 'added' as const, day, eventId: id }, last, seen: 0 }
    if (id === null || row.place !== place)
      return { broken: { kind: 'missing' as const, day, eventId: event_id }, last, seen: 0 }
    if (!linkOf(last, { ...row, id }).equals(hash))
      return { broken: { kind: 'changed' as const, day, eventId: id }, last, seen: 0 }
    last = hash
  }
  return { broken: null, last, seen: rows.length }
}

async function eventBefore(db: Db, first: Temporal.PlainDate): Promise<Broken | null> {
  const row = await db
    .selectFrom('event')
    .select(['id', 'at'])
    .where('at', '<', first.toZonedDateTime('UTC').toInstant())
    .orderBy('at')
    .executeTakeFirst()
  return row ? { kind: 'added', day: dayOf(row.at).toString(), eventId: row.id } : null
}

const sealBroken = (day: Temporal.PlainDate): Broken => ({
  kind: 'seal',
  day: day.toString(),
  eventId: null,
})
