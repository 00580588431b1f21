import type { Db } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'
import { keepAnswers } from '../drafts/keeping.ts'

/** Puts a picture on a draft, instead of the one that was there. */
export async function addPicture(work: Work, draftId: string, bytes: Buffer): Promise<void> {
  const id = newId()
  await work.db.insertInto('picture').values({ id, bytes, alt: '', created_at: work.now }).execute()
  await keepAnswers(work, draftId, { pictureId: id })
}

/** The draft goes back to the drawn picture. The photo itself is erased the next night. */
export async function removePicture(work: Work, draftId: string): Promise<void> {
  await keepAnswers(work, draftId, { pictureId: '' })
}

export const pictureBytes = (db: Db, id: string) =>
  db.selectFrom('picture').select('bytes').where('id', '=', id).executeTakeFirst()
