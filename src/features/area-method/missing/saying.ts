import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'
import { words } from '../fields.ts'
import { lockWork } from '../reach.ts'
import { text } from '../text/index.ts'
import { smallNumber } from './numbers.ts'

export const missingForm = z
  .object({
    words: words(160, 'missingMissing'),
    room: words(240, 'roomMissing'),
    ...allMaySeeField,
  })
  .superRefine(askFirst('words', 'room'))
  .superRefine(({ words: who, room }, { addIssue }) => {
    for (const [field, said] of Object.entries({ words: who, room })) {
      const few = smallNumber(said)
      if (few)
        addIssue({ code: 'custom', path: [field], message: text('smallNumber', { words: few }) })
    }
  })

/** Who is not with us yet, and what could make room for them. */
export async function sayMissing(
  work: Work,
  areaId: string,
  said: { words: string; room: string },
): Promise<void> {
  const { db, now, record } = work
  await lockWork(work, areaId)
  const id = newId()
  await db
    .insertInto('area_missing')
    .values({ id, area_id: areaId, words: said.words, room: said.room, added_at: now })
    .execute()
  await record('area-method.missing-said', { areaId, missingId: id })
}
