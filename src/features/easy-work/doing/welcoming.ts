import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import { whenItStands } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { tellDone } from '../telling.ts'
import { text } from '../text/index.ts'
import { keepDone } from './keeping.ts'

const MOST = 1000

export const welcomeForm = z.object({
  words: z
    .string({ error: () => text('welcomeMissing') })
    .trim()
    .min(1, { error: () => text('welcomeMissing') })
    .max(MOST, { error: () => text('wordsLong', { most: MOST }) }),
})

/** A listed association by its id. */
export const associationOf = (db: Db, id: string) =>
  db
    .selectFrom('association')
    .select(['id', 'name', 'summary'])
    .where('id', '=', id)
    .where('status', '=', 'listed')
    .executeTakeFirst()

/** Writes to those who own a new association. The letter leaves when it can no longer be undone. */
export async function welcome(work: Work, associationId: string, words: string): Promise<void> {
  found(
    await work.db
      .selectFrom('association')
      .select('id')
      .where('id', '=', associationId)
      .where('status', '=', 'listed')
      .executeTakeFirst(),
  )
  const doneId = await keepDone(work, {
    ...{ kind: 'new-association' as const, key: associationId, invitationId: null, words },
  })
  await whenItStands(work, tellDone, { doneId }, doneId)
}
