import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Writes what a photo of a place shows, and gives the words it had before. */
export async function describePhoto(work: Work, photoId: string, alt: string): Promise<string> {
  const { db, record } = work
  const before = found(
    await db
      .selectFrom('place_photo')
      .select(['alt', 'place_id'])
      .where('id', '=', photoId)
      .forUpdate()
      .executeTakeFirst(),
  )
  await db.updateTable('place_photo').set({ alt }).where('id', '=', photoId).execute()
  await record('place.photo-described', { placeId: before.place_id, photoId })
  return before.alt
}
