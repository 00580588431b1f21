import { sql } from 'kysely'
import * as z from 'zod'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { findConversation } from './queries.ts'
import type { Viewer } from './reach.ts'
import { text } from './text/index.ts'

const MOST = 1000

export const reportForm = z.object({
  words: z
    .string({ error: () => text('reportProblem') })
    .trim()
    .min(1, { error: () => text('reportProblem') })
    .max(MOST, { error: () => text('bodyLong', { most: MOST }) }),
})

/** One of the two says that something is wrong: employees can read it until it is put right. */
export async function report(work: Work, viewer: Viewer, joiningId: string, words: string) {
  const { db, now, record } = work
  const { side } = found(await findConversation(db, viewer, joiningId, now))
  if (side === 'staff') return
  const reported = {
    ...{ reported_at: now, reported_by: side, report_words: words },
    ...{ done_at: null, done_by: null },
  }
  const stillHanded = sql<null>`case when conversation.done_at is null then conversation.handed_at end`
  await db
    .insertInto('conversation')
    .values({ joining_id: joiningId, waiting_since: null, ...reported })
    .onConflict((conflict) =>
      conflict.column('joining_id').doUpdateSet({ ...reported, handed_at: stillHanded }),
    )
    .execute()
  await record('conversation.reported', { joiningId, by: side })
}
