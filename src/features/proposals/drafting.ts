import * as z from 'zod'
import { askFirst } from '#features/free-text/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { draftFields } from './fields.ts'
import { proposing } from './kinds.ts'
import { lockForCouncil } from './locking.ts'
import { seatOf } from './reach.ts'
import { draftRefusal } from './rules.ts'

/** The words become public when they are adopted, so it asks while they are written. */
export const draftForm = z.object(draftFields).superRefine(askFirst('title', 'words'))

export interface Words {
  title: string
  words: string
}

/** Begins a draft in a council where the actor sits, and gives its id. */
export async function beginDraft(
  { db, actor, now, record }: Work,
  councilId: string,
  { title, words }: Words,
): Promise<string> {
  const today = todayAt(now)
  const council = found(
    await db
      .selectFrom('body')
      .select(seatOf({ actor, today }, 'body.id').as('seat'))
      .where('id', '=', councilId)
      .where('kind', 'in', proposing)
      .executeTakeFirst(),
  )
  found(council.seat)
  const id = newId()
  const none = { to_body_id: null, adopted_on: null, sent_at: null, received_at: null }
  await db
    .insertInto('proposal')
    .values({ id, body_id: councilId, version: 1, made_at: now, ...none })
    .execute()
  await keepVersion({ db, now }, { id, number: 1, title, words })
  await record('proposal.begun', { proposalId: id })
  return id
}

/** The words that somebody else saved in the meantime, with their version. */
export type Meanwhile = Words & { number: number }

/**
 * Saves a draft over the version that was read. Where another has saved in the meantime nothing is
 * saved: what they wrote is given back, to be shown beside one's own. Every version is kept.
 */
export async function saveDraft(
  work: Work,
  id: string,
  { title, words, version: read }: Words & { version: number },
): Promise<Meanwhile | null> {
  const { db, record } = work
  const proposal = await lockForCouncil(work, id)
  refuseIf(draftRefusal(proposal))
  const now = await versionOf(work, id, proposal.version)
  const isSame = now.title === title && now.words === words
  if (read !== proposal.version && !isSame) return now
  const number = isSame ? proposal.version : proposal.version + 1
  if (!isSame) {
    await keepVersion(work, { id, number, title, words })
    await db.updateTable('proposal').set({ version: number }).where('id', '=', id).execute()
  }
  await record('proposal.saved', { proposalId: id, version: number })
  return null
}

/** The words of one version. */
export const versionOf = ({ db }: Pick<Work, 'db'>, id: string, number: number) =>
  db
    .selectFrom('proposal_version')
    .select(['number', 'title', 'words'])
    .where('proposal_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()

const keepVersion = (
  { db, now }: Pick<Work, 'db' | 'now'>,
  { id, ...words }: Meanwhile & { id: string },
) =>
  db
    .insertInto('proposal_version')
    .values({
      ...{ proposal_id: id, ...words, reason: null, saved_at: now },
      ...{ decided_on: null, decided_at: null },
    })
    .execute()

/** Throws a draft away with all its versions. */
export async function throwAway(work: Work, id: string): Promise<void> {
  const { db, record } = work
  refuseIf(draftRefusal(await lockForCouncil(work, id)))
  await db.deleteFrom('proposal').where('id', '=', id).execute()
  await record('proposal.thrown-away', { proposalId: id })
}
