import * as z from 'zod'
import { type InputRow, leaveTrace } from '#features/inputs/index.ts'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockInput } from './locking.ts'
import { text } from './text/index.ts'

const part = z
  .string({ error: () => text('partMissing') })
  .trim()
  .regex(/\p{L}/u, { error: () => text('partMissing') })
  .max(2000, { error: () => text('partNotSaid') })

export const splitForm = z.object({ first: part, second: part })

const plain = (words: string) => words.replace(/\s+/gu, ' ').trim()

/** Whether these words stand in what was said, word for word. */
export const isSaidIn = (whole: string, words: string): boolean =>
  plain(whole).includes(plain(words))

/** Why it cannot be parted, or null: a part is parted no further, and its words are as they were. */
export function splitRefusal(
  { split_from, words }: Pick<InputRow, 'split_from' | 'words'>,
  parts: readonly string[],
  isSplit: boolean,
) {
  if (split_from !== null || isSplit) return 'input-is-split'
  return parts.every((one) => isSaidIn(words, one)) ? null : 'part-not-said'
}

/** Parts what says two things: each part has the words chosen for it, and the whole remains. */
export async function splitInput(
  work: Work,
  id: string,
  { first, second }: z.output<typeof splitForm>,
): Promise<void> {
  const { db } = work
  const whole = await lockInput(work, id)
  const parts = [first, second]
  refuseIf(splitRefusal(whole, parts, (await partsOf(work, id)).length > 0))
  for (const words of parts) {
    const row = { ...whole, id: newId(), words: plain(words), split_from: id, lead_id: null }
    await db.insertInto('input').values(row).execute()
    await leaveTrace(work, {
      ...{ of_kind: 'input', of_key: id, doing: 'split', to_kind: 'input', to_key: row.id },
    })
  }
  await work.record('input.split', { inputId: id, parts: parts.length })
}

/** Why the parts must stay, or null: something is linked to one of them. */
export const unsplitRefusal = (linked: boolean) => (linked ? 'part-is-used' : null)

/** Puts it together again: the parts are gone, and their trace stays. Twice is once. */
export async function unsplitInput(work: Work, id: string): Promise<void> {
  await lockInput(work, id)
  const parts = await partsOf(work, id)
  if (parts.length === 0) return
  refuseIf(unsplitRefusal(parts.some(({ isUsed }) => isUsed)))
  await work.db.deleteFrom('input').where('split_from', '=', id).execute()
  for (const { id: to_key } of parts)
    await leaveTrace(work, {
      ...{ of_kind: 'input', of_key: id, doing: 'unsplit', to_kind: 'input', to_key },
    })
  await work.record('input.unsplit', { inputId: id })
}

/** A part is used where it is linked, or stands together with another. */
const partsOf = ({ db }: Work, id: string) =>
  db
    .selectFrom('input')
    .select('id')
    .select((eb) =>
      eb
        .or([
          eb('lead_id', 'is not', null),
          eb.exists(
            eb.selectFrom('input_link').select('key').whereRef('input_id', '=', 'input.id'),
          ),
          eb.exists(
            eb.selectFrom('input as led').select('led.id').whereRef('led.lead_id', '=', 'input.id'),
          ),
        ])
        .as('isUsed'),
    )
    .where('split_from', '=', id)
    .forUpdate()
    .execute()
