import type { Tx } from '#platform/database/index.ts'
import { vocabularyOf } from './words.ts'

/** Takes the words of something that all can see into the spelling help. */
export async function learnWords(db: Tx, text: string): Promise<void> {
  const vocabulary = vocabularyOf(text).map((word) => ({ word }))
  if (vocabulary.length === 0) return
  await db
    .insertInto('vocabulary')
    .values(vocabulary)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
