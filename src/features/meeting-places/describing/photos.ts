import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { text } from '../text/index.ts'

const MOST_PHOTOS = 6

/** A photo and what it shows, for those who do not see it. */
export const photoForm = z.object({
  picture: z.file({ error: () => text('photoMissing') }).refine(({ size }) => size > 0, {
    error: () => text('photoMissing'),
  }),
  alt: z
    .string({ error: () => text('altMissing') })
    .trim()
    .min(1, { error: () => text('altMissing') })
    .max(300, { error: () => text('tooLong', { most: 300 }) }),
})

/** Whether there is room for another photo of the place. */
export const photoRefusal = (photos: number): 'photos-full' | null =>
  photos >= MOST_PHOTOS ? 'photos-full' : null

/** Hangs up a photo that has been made ready. */
export async function addPhoto(work: Work, placeId: string, photo: { bytes: Buffer; alt: string }) {
  const { db, now, record } = work
  found(
    await db
      .selectFrom('meeting_place')
      .select('id')
      .where('id', '=', placeId)
      .forUpdate()
      .executeTakeFirst(),
  )
  const photos = await db
    .selectFrom('place_photo')
    .select('id')
    .where('place_id', '=', placeId)
    .execute()
  refuseIf(photoRefusal(photos.length))
  const id = newId()
  await db
    .insertInto('place_photo')
    .values({ ...photo, id, place_id: placeId, created_at: now })
    .execute()
  await record('place.photo-added', { placeId, photoId: id })
}

/** Takes a photo down; twice is once. */
export async function removePhoto({ db, record }: Work, placeId: string, photoId: string) {
  const { numDeletedRows } = await db
    .deleteFrom('place_photo')
    .where('id', '=', photoId)
    .where('place_id', '=', placeId)
    .executeTakeFirst()
  if (numDeletedRows > 0n) await record('place.photo-removed', { placeId, photoId })
}

export const photoBytes = (db: Db, id: string) =>
  db.selectFrom('place_photo').select('bytes').where('id', '=', id).executeTakeFirst()
