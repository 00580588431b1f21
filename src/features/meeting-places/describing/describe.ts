import * as z from 'zod'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { text } from '../text/index.ts'
import { readPosition } from './position.ts'

const line = (most: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .trim()
    .max(most, { error: () => text('tooLong', { most }) })
    .default('')

export const nameField = z
  .string({ error: () => text('nameMissing') })
  .trim()
  .min(1, { error: () => text('nameMissing') })
  .max(120, { error: () => text('tooLong', { most: 120 }) })

export const summaryField = z
  .string({ error: () => text('summaryMissing') })
  .trim()
  .min(1, { error: () => text('summaryMissing') })
  .max(300, { error: () => text('tooLong', { most: 300 }) })

/** What a place is called, where it is and when it is open. */
export const describeForm = z.object({
  name: nameField,
  summary: summaryField,
  address: line(200),
  opening: line(500),
  youthHours: line(500),
  position: z
    .string({ error: () => text('oneAnswer') })
    .default('')
    .transform((typed, context) => {
      const read = readPosition(typed)
      if ('position' in read) return read.position
      context.addIssue({ code: 'custom', message: text(read.problem) })
      return z.NEVER
    }),
})

export type Described = z.output<typeof describeForm>

/** Writes down what a place is like. */
export async function describePlace(work: Work, placeId: string, said: Described): Promise<void> {
  const { position, youthHours, ...columns } = said
  const place = { latitude: position?.latitude ?? null, longitude: position?.longitude ?? null }
  const { numUpdatedRows } = await work.db
    .updateTable('meeting_place')
    .set({ ...columns, ...place, youth_hours: youthHours })
    .where('id', '=', placeId)
    .executeTakeFirst()
  found(numUpdatedRows > 0n || null)
  await work.record('place.described', { placeId })
}
