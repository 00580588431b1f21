import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { KindName } from '../kinds/kind.ts'

interface Done {
  kind: KindName
  key: string
  invitationId: string | null
  before?: string
  words?: string
  mark?: Buffer
}

/** Why a task cannot be done again, or null. */
export const doneRefusal = (isThere: boolean) => (isThere ? null : 'easy-done-already')

/** Remembers what was done, so that it can be undone. Gives its id; a second colleague is refused. */
export async function keepDone(work: Work, done: Done): Promise<string> {
  const { kind, key, invitationId, before = '', words = '', mark = null } = done
  const id = newId()
  const kept = await work.db
    .insertInto('easy_done')
    .values({
      ...{ id, kind, key, before, words, mark },
      ...{ invitation_id: invitationId, done_at: work.now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  refuseIf(doneRefusal(kept !== undefined))
  await work.record('easy-work.done', { doneId: id, kind })
  return id
}
