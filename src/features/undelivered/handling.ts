import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Sends a message that was given up once more, from the first try. */
export async function tryAgain({ db, now, record }: Work, id: string): Promise<void> {
  const message = await db
    .updateTable('message')
    .set({ failed_at: null, handing_at: null, problem: null, tries: 0, try_at: now })
    .where('id', '=', id)
    .where('failed_at', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  found(message)
  await record('message.tried-again', { messageId: id })
}

/** Somebody has told the person in another way: the message is erased. */
export async function drop({ db, record }: Work, id: string): Promise<void> {
  const message = await db
    .deleteFrom('message')
    .where('id', '=', id)
    .where('failed_at', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  found(message)
  await record('message.dropped', { messageId: id })
}
