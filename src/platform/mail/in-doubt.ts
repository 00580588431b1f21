import { setTimeout as wait } from 'node:timers/promises'
import { isAway } from '../database/away.ts'
import type { Outside } from '../jobs/index.ts'
import { nobody, perform } from '../work.ts'

/**
 * Gives up what somebody was about to finish and never told about: it may have arrived. To send it
 * again could be to say it twice, so an employee is asked. Nothing else can end up here.
 */
export async function giveUpDoubtful(outside: Outside): Promise<void> {
  const doubtful = await inDoubt(outside)
  if (doubtful.length === 0) return
  await perform(outside, nobody, async ({ db, now, record }) => {
    const given = await db
      .updateTable('message')
      .set({ failed_at: now, problem: null })
      .where('id', 'in', doubtful)
      .where('failed_at', 'is', null)
      .where('sent_at', 'is', null)
      .returning('id')
      .execute()
    for (const { id } of given) await record('message.failed', { messageId: id })
  })
}

async function inDoubt({ db, now }: Outside): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('id')
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('handing_at', 'is not', null)
    .where('try_at', '<=', now())
    .execute()
  return rows.map(({ id }) => id)
}

const SECONDS = 9 * 60

/** Writes down what has happened, also when the database is away for a while just then. */
export async function writeDown(write: () => Promise<unknown>, stop?: AbortSignal): Promise<void> {
  for (let second = 0; ; second++)
    try {
      await write()
      return
    } catch (error) {
      if (!isAway(error) || second >= SECONDS || stop?.aborted) throw error
      await wait(1000, undefined, stop ? { signal: stop } : {}).catch(() => {})
    }
}
