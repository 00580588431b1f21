import { sql } from 'kysely'
import { isLike, likeness } from '#features/arrivals/index.ts'
import type { Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { CampaignInput } from './campaign-form.ts'
import { hangPicture, type Photo } from './picturing.ts'

export type Saved = { problem: 'short-taken' } | { id: string }

/** A new campaign, or one made after another, whose picture comes along. */
export async function makeCampaign(work: Work, input: CampaignInput, photo: Photo): Promise<Saved> {
  const { db, now, record } = work
  if (await isTaken(db, input.short, null)) return { problem: 'short-taken' }
  const id = newId()
  await db
    .insertInto('campaign')
    .values({
      id,
      ...(await columnsOf(db, input)),
      ended_at: null,
      created_at: now,
      changed_at: now,
    })
    .execute()
  await hangPicture(work, id, input, photo)
  await record('campaign.made', { campaignId: id })
  return { id }
}

/** Changes what it says; its address stays true for what is already printed where the word stays. */
export async function changeCampaign(
  work: Work,
  id: string,
  input: CampaignInput,
  photo: Photo,
): Promise<Saved> {
  const { db, now, record } = work
  found(
    await db
      .selectFrom('campaign')
      .select('id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  if (await isTaken(db, input.short, id)) return { problem: 'short-taken' }
  await db
    .updateTable('campaign')
    .set({ ...(await columnsOf(db, input)), changed_at: now })
    .where('id', '=', id)
    .execute()
  await hangPicture(work, id, { ...input, like: undefined }, photo)
  await record('campaign.changed', { campaignId: id })
  return { id }
}

/** Ends it now; ended twice is ended once. */
export async function endCampaign({ db, now, record }: Work, id: string): Promise<void> {
  const ended = await db
    .updateTable('campaign')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (ended) await record('campaign.ended', { campaignId: id })
}

/** Goes on again, where it was ended too early. */
export async function resumeCampaign({ db, record }: Work, id: string): Promise<void> {
  const resumed = await db
    .updateTable('campaign')
    .set({ ended_at: null })
    .where('id', '=', id)
    .where('ended_at', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (resumed) await record('campaign.resumed', { campaignId: id })
}

/** Whether another has a word that could be taken for it. */
async function isTaken(db: Tx, short: string, own: string | null): Promise<boolean> {
  // Two who choose the same word at once take turns.
  await sql`select pg_advisory_xact_lock(hashtext(${`campaign ${likeness(short)}`}))`.execute(db)
  const other = await db
    .selectFrom('campaign')
    .select('id')
    .where(isLike(short))
    .where('id', '!=', own ?? '')
    .executeTakeFirst()
  return other !== undefined
}

async function columnsOf(db: Tx, input: CampaignInput) {
  const { title, sentence, words, short, cover, from, until, interests, who } = input
  const areas =
    input.areas.length === 0
      ? []
      : await db.selectFrom('area').select('id').where('id', 'in', input.areas).execute()
  return {
    ...{ title, sentence, words, short, cover, interests, who },
    from_day: from,
    until_day: until,
    area_ids: areas.map(({ id }) => id),
  }
}
