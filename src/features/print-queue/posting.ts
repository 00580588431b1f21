import * as z from 'zod'
import { found, refuseIf } from '#platform/refusal.ts'
import { mayTakeBack, takeBackFrom } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'

/** Those that stood on the page: one that came meanwhile has not been printed. */
export const allForm = z.object({
  letter: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((one) => [one].flat()),
})

/** Somebody has printed it, folded it and posted it. Twice is once. */
export async function markPosted(work: Work, ids: readonly string[]): Promise<void> {
  const posted = await work.db
    .updateTable('message')
    .set({ sent_at: work.now })
    .where('id', 'in', ids)
    .where('channel', '=', 'letter')
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of posted) await work.record('letter.posted', { messageId: id })
}

/** The pile was not posted after all: its letters wait again, in their old places. */
export async function undoAllPosted(work: Work, ids: readonly string[]): Promise<void> {
  const undone = await work.db
    .updateTable('message')
    .set({ sent_at: null })
    .where('id', 'in', ids)
    .where('channel', '=', 'letter')
    .where('failed_at', 'is', null)
    .where('sent_at', '>=', takeBackFrom(work.now))
    .returning('id')
    .execute()
  for (const { id } of undone) await work.record('letter.posting-undone', { messageId: id })
}

/** It was not posted after all: it waits again, in its old place. */
export async function undoPosted(work: Work, id: string): Promise<void> {
  const { sent_at: postedAt } = found(await lock(work, id))
  if (postedAt === null) return
  refuseIf(mayTakeBack(postedAt, work.now) ? null : 'posted-long-ago')
  await work.db.updateTable('message').set({ sent_at: null }).where('id', '=', id).execute()
  await work.record('letter.posting-undone', { messageId: id })
}

/** It could not be posted, or it came back: it stands with the messages that did not arrive. */
export async function markFailed(
  work: Work,
  id: string,
  words: { cannot: string; cameBack: string },
): Promise<void> {
  const { sent_at: postedAt } = found(await lock(work, id))
  const problem = postedAt === null ? words.cannot : words.cameBack
  await work.db
    .updateTable('message')
    .set({ failed_at: work.now, sent_at: null, problem })
    .where('id', '=', id)
    .execute()
  await work.record('message.failed', { messageId: id })
}

const lock = ({ db }: Work, id: string) =>
  db
    .selectFrom('message')
    .select('sent_at')
    .where('id', '=', id)
    .where('channel', '=', 'letter')
    .where('failed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
