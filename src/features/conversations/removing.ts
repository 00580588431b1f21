import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** From now on nobody reads the message; that there was one can still be seen. */
export async function removeMessage(work: Work, id: string): Promise<void> {
  await setRemoved(work, id, work.now)
  await work.record('conversation.message-removed', { messageId: id })
}

/** The message stands again as it was written. */
export async function putBackMessage(work: Work, id: string): Promise<void> {
  await setRemoved(work, id, null)
  await work.record('conversation.message-put-back', { messageId: id })
}

async function setRemoved({ db }: Work, id: string, at: Temporal.Instant | null) {
  const { numUpdatedRows } = await db
    .updateTable('conversation_message')
    .set({ removed_at: at })
    .where('id', '=', id)
    .executeTakeFirst()
  found(numUpdatedRows > 0n || null)
}
