import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Outside } from '../jobs/index.ts'
import { log } from '../log/index.ts'
import { nobody, perform } from '../work.ts'
import type { MessageRow } from './tables.ts'
import { minutesToNextTry } from './trying-again.ts'

const AT_ONCE = 10
/** A message that somebody took and never finished is taken by another after this. */
const LEASE = { minutes: 10 }

/**
 * Sends all that waits in the outbox, codes first. Several processes may do it at once: each
 * message is taken by one. A server that is away costs a try, never the message.
 */
export async function deliverWaiting(outside: Outside, stop?: AbortSignal): Promise<void> {
  while (!stop?.aborted) {
    const messages = await take(outside)
    if (messages.length === 0) return
    await Promise.all(messages.map((message) => deliver(outside, message)))
  }
}

/** Looks for what waits every second, until it is told to stop; then it finishes what it has. */
export function keepDelivering(outside: Outside): () => Promise<void> {
  const stop = new AbortController()
  const done = (async () => {
    while (!stop.signal.aborted) {
      await deliverWaiting(outside, stop.signal).catch((error) =>
        log.broken('The outbox stumbled', error),
      )
      await wait(1000, undefined, { signal: stop.signal }).catch(() => {})
    }
  })()
  return async () => {
    stop.abort()
    await done
  }
}

async function take({ db, now }: Outside): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    update message set tries = tries + 1, try_at = ${now().add(LEASE)}
    where id in (
      select id from message
      where sent_at is null and failed_at is null and not gathered and channel <> 'letter'
        and try_at <= ${now()}
      order by code is null, number limit ${AT_ONCE} for update skip locked)
    returning *`.execute(db)
  return rows
}

async function deliver(outside: Outside, message: MessageRow): Promise<void> {
  const { db, mailer, now } = outside
  try {
    await mailer.send(message)
    await db.updateTable('message').set({ sent_at: now() }).where('id', '=', message.id).execute()
  } catch (error) {
    await keepProblem(outside, message, error as Error & { responseCode?: number })
  }
}

async function keepProblem(
  outside: Outside,
  { id, recipient, tries }: MessageRow,
  { message, responseCode = 0 }: Error & { responseCode?: number },
) {
  const problem = message.replaceAll(recipient, '…').slice(0, 300)
  const minutes = responseCode >= 500 ? null : minutesToNextTry(tries)
  await perform(outside, nobody, async ({ db, now, record }) => {
    const next = minutes === null ? { failed_at: now } : { try_at: now.add({ minutes }) }
    await db
      .updateTable('message')
      .set({ problem, ...next })
      .where('id', '=', id)
      .execute()
    if (minutes === null) await record('message.failed', { messageId: id })
  })
}
