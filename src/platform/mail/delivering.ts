import { setTimeout as wait } from 'node:timers/promises'
import { sql, type Updateable } from 'kysely'
import type { Tables } from '../database/index.ts'
import type { Outside } from '../jobs/index.ts'
import { log } from '../log/index.ts'
import { spanned } from '../telemetry/index.ts'
import { nobody, perform } from '../work.ts'
import { giveUpDoubtful, writeDown } from './in-doubt.ts'
import type { MessageRow } from './tables.ts'
import { minutesToNextTry } from './trying-again.ts'

const AT_ONCE = 10
/** A message that somebody took and never finished is taken by another after this. */
const LEASE = { minutes: 10 }

/**
 * Sends all that waits in the outbox, codes first. Several processes may do it at once: each
 * message is taken by one. A server that is away costs a try, never the message; a process that
 * dies loses nothing and says nothing twice.
 */
export async function deliverWaiting(outside: Outside, stop?: AbortSignal): Promise<void> {
  await giveUpDoubtful(outside)
  while (!stop?.aborted) {
    const messages = await take(outside)
    if (messages.length === 0) return
    await Promise.all(messages.map((message) => deliver(outside, message, stop)))
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
        and handing_at is null and try_at <= ${now()}
      order by code is null, number limit ${AT_ONCE} for update skip locked)
    returning *`.execute(db)
  return rows
}

async function deliver(outside: Outside, message: MessageRow, stop?: AbortSignal): Promise<void> {
  const { db, mailer, now } = outside
  const note = (what: Updateable<Tables['message']>) =>
    db.updateTable('message').set(what).where('id', '=', message.id).execute()
  try {
    await spanned('message', { channel: message.channel }, () =>
      mailer.send(message, async () => {
        await note({ handing_at: now() })
      }),
    )
  } catch (error) {
    return keepProblem(outside, message, error as Error & { responseCode?: number })
  }
  await writeDown(() => note({ sent_at: now(), failed_at: null }), stop)
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
      .set({ problem, handing_at: null, ...next })
      .where('id', '=', id)
      .execute()
    if (minutes === null) await record('message.failed', { messageId: id })
  })
}
