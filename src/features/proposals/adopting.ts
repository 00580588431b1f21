import * as z from 'zod'
import { askFirst } from '#features/free-text/index.ts'
import { dateField } from '#features/roles/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Meanwhile, versionOf, type Words } from './drafting.ts'
import { draftFields, said, seenField } from './fields.ts'
import { lastAnswer, lockForSpeaker } from './locking.ts'
import { adoptRefusal, rewordRefusal } from './rules.ts'

/** The day the council decided it, and the version that was read. */
export const adoptForm = z.object({ on: dateField, version: seenField })

/** A decision has been made when it is written down. */
export const isToCome = (on: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(on, today) > 0

/** Writes down that the council has adopted the words. From now on all may see them, and they are locked. */
export async function adopt(
  work: Work,
  id: string,
  { on, version }: { on: Temporal.PlainDate; version: number },
): Promise<void> {
  const { db, now, record } = work
  refuseIf(adoptRefusal(await lockForSpeaker(work, id), version))
  await db
    .updateTable('proposal_version')
    .set({ decided_on: on, decided_at: now })
    .where('proposal_id', '=', id)
    .where('number', '=', version)
    .execute()
  await db.updateTable('proposal').set({ adopted_on: on }).where('id', '=', id).execute()
  await record('proposal.adopted', { proposalId: id, version })
}

/** Other words for what was adopted, why, and the day the council decided it. */
export const changeForm = z
  .object({ ...draftFields, why: said(600, 'whyMissing'), on: dateField })
  .superRefine(askFirst('title', 'words', 'why'))

export type Change = Words & { why: string; on: Temporal.PlainDate; version: number }

/** Puts a new version in the place of the one that holds, which stays to be read. As with a draft, nothing is written over unread. */
export async function changeWords(
  work: Work,
  id: string,
  { title, words, why, on, version: read }: Change,
): Promise<Meanwhile | null> {
  const { db, now, record } = work
  const proposal = await lockForSpeaker(work, id)
  refuseIf(rewordRefusal(proposal, await lastAnswer(work, id)))
  if (read !== proposal.version) return versionOf(work, id, proposal.version)
  const version = proposal.version + 1
  const decided = { reason: why, saved_at: now, decided_on: on, decided_at: now }
  await db
    .insertInto('proposal_version')
    .values({ proposal_id: id, number: version, title, words, ...decided })
    .execute()
  await db.updateTable('proposal').set({ version }).where('id', '=', id).execute()
  await record('proposal.changed', { proposalId: id, version })
  return null
}
