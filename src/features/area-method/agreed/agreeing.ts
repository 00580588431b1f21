import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { dateField } from '#features/roles/index.ts'
import type { Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words } from '../fields.ts'
import { lockWork } from '../reach.ts'
import { text } from '../text/index.ts'
import { type Owner, ownerOf } from './owners.ts'

export const agreeForm = z
  .object({
    words: words(240, 'agreedMissing'),
    owner: z
      .string({ error: () => text('ownerMissing') })
      .transform(ownerOf)
      .refine((owner) => owner !== null, { error: () => text('ownerMissing') }),
    due: dateField,
    ...allMaySeeField,
  })
  .superRefine(askFirst('words'))

interface Agreement {
  words: string
  owner: Owner | null
  due: Temporal.PlainDate
}

/** Writes down what is agreed, who answers for it and when it is to be done. */
export async function agree(
  work: Work,
  areaId: string,
  { words: said, owner, due }: Agreement,
): Promise<string> {
  const { db, now, record } = work
  await lockWork(work, areaId)
  const by = found(owner)
  await isThere(db, areaId, by)
  const id = newId()
  await db
    .insertInto('area_agreed')
    .values({
      ...{ id, area_id: areaId, words: said, due_on: due, agreed_at: now },
      ...{ seat_id: by.seatId, body_id: by.bodyId, role: by.role },
    })
    .execute()
  await record('area-method.agreed', { areaId, agreedId: id })
  return id
}

async function isThere(db: Tx, areaId: string, { seatId, bodyId }: Owner): Promise<void> {
  if (seatId)
    found(
      await db
        .selectFrom('area_seat')
        .select('id')
        .where('id', '=', seatId)
        .where('area_id', '=', areaId)
        .executeTakeFirst(),
    )
  if (bodyId)
    found(
      await db
        .selectFrom('body')
        .select('id')
        .where('id', '=', bodyId)
        .where('closed_on', 'is', null)
        .executeTakeFirst(),
    )
}
