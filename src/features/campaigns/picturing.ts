import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'
import type { CampaignInput } from './campaign-form.ts'

/** A photo that was put up now, made ready; null where none was. */
export type Photo = Buffer | null

type Said = Pick<CampaignInput, 'alt' | 'decorative' | 'noPicture' | 'like'>

/** Hangs up a photo, describes the one that hangs, or takes it down: then one is drawn. */
export async function hangPicture(
  { db }: Work,
  campaignId: string,
  { alt, decorative, noPicture, like }: Said,
  photo: Photo,
): Promise<void> {
  const words = decorative ? '' : alt
  const isNew = photo !== null || noPicture !== undefined
  if (isNew) await db.deleteFrom('campaign_picture').where('campaign_id', '=', campaignId).execute()
  const bytes = photo ?? (isNew ? null : await photoOf(db, like))
  if (bytes)
    await db
      .insertInto('campaign_picture')
      .values({ id: newId(), campaign_id: campaignId, bytes, alt: words })
      .execute()
  else
    await db
      .updateTable('campaign_picture')
      .set({ alt: words })
      .where('campaign_id', '=', campaignId)
      .execute()
}

async function photoOf(db: Work['db'], campaignId: string | undefined): Promise<Photo> {
  if (!campaignId) return null
  const picture = await db
    .selectFrom('campaign_picture')
    .select('bytes')
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  return picture?.bytes ?? null
}
