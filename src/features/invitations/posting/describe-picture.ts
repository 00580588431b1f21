import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Writes what the picture of an invitation shows, and gives the words it had before. */
export async function describePicture(work: Work, pictureId: string, alt: string): Promise<string> {
  const { db, record } = work
  const before = found(
    await db
      .selectFrom('picture')
      .select('alt')
      .where('id', '=', pictureId)
      .forUpdate()
      .executeTakeFirst(),
  )
  await db.updateTable('picture').set({ alt }).where('id', '=', pictureId).execute()
  await record('picture.described', { pictureId })
  return before.alt
}
