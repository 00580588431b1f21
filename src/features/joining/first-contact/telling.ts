import * as z from 'zod'
import { allMaySeeField, askFirstForHosts } from '#features/free-text/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockJoining } from '../confirming.ts'
import { isStanding } from '../queries.ts'
import type { JoiningRow } from '../tables.ts'
import { text } from '../text/index.ts'
import { isComing } from '../wish.ts'
import { mayTell } from './may-tell.ts'

const MOST_WORDS = 140

/** What the hosts are to know, in a line; empty takes it back. And whether they may be asked how it goes. */
export const tellForm = z
  .object({
    words: z
      .string()
      .trim()
      .max(MOST_WORDS, { error: () => text('tooLong', { most: MOST_WORDS }) })
      .optional(),
    askHosts: z.string().optional(),
    ...allMaySeeField,
  })
  .superRefine(({ words = '', ...typed }, context) =>
    askFirstForHosts('words')({ ...typed, words }, context),
  )

/** Only who comes has something to tell before they come. */
export const tellRefusal = (joining: JoiningRow) =>
  isStanding(joining) && isComing(joining) ? null : 'not-coming'

/** Somebody tells the hosts something before they come, or takes it back. */
export async function tellBefore(
  work: Work,
  joiningId: string,
  { words, askHosts }: z.output<typeof tellForm>,
): Promise<void> {
  const { db, now } = work
  const joining = found(await lockJoining(work, { id: joiningId }))
  refuseIf(tellRefusal(joining))
  const isNew = words !== undefined && words !== joining.question && mayTell(joining)
  await db
    .updateTable('joining')
    .set({
      ...(isNew && { question: words, known_at: words === '' ? null : now }),
      ask_hosts_at: askHosts ? (joining.ask_hosts_at ?? now) : null,
    })
    .where('id', '=', joiningId)
    .execute()
  await work.record('joining.told', { joiningId, invitationId: joining.invitation_id })
}
