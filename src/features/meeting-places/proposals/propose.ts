import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { nameField } from '../describing/describe.ts'
import { text } from '../text/index.ts'

/** More than a platform host can read in a week: then people are asked to call instead. */
const MOST_WAITING = 200

const words = (missing: 'whereaboutsMissing' | 'whyMissing', most: number) =>
  z
    .string({ error: () => text(missing) })
    .trim()
    .min(1, { error: () => text(missing) })
    .max(most, { error: () => text('tooLong', { most }) })

/** A place somebody knows, and why it is a good one. */
export const proposeForm = z
  .object({
    name: nameField,
    area: z
      .string({ error: () => text('areaMissing') })
      .min(1, { error: () => text('areaMissing') }),
    whereabouts: words('whereaboutsMissing', 200),
    why: words('whyMissing', 1000),
    contact: z
      .string({ error: () => text('oneAnswer') })
      .trim()
      .max(254, { error: () => text('tooLong', { most: 254 }) })
      .default(''),
    ...allMaySeeField,
  })
  .superRefine(askFirst('name', 'why'))

export type Proposed = z.output<typeof proposeForm>

/** Whether more can be proposed just now. */
export const proposeRefusal = (waiting: number): 'proposals-full' | null =>
  waiting >= MOST_WAITING ? 'proposals-full' : null

/** Puts a place on the platform hosts' list. The same one proposed again waits once. */
export async function propose(work: Work, said: Proposed): Promise<void> {
  const { db, now, record } = work
  const waiting = await db
    .selectFrom('place_proposal')
    .select(['name', 'area_id'])
    .where('decided_at', 'is', null)
    .execute()
  const alike = (name: string) => name.toLocaleLowerCase('da')
  const isThere = waiting.some(
    ({ name, area_id }) => alike(name) === alike(said.name) && area_id === said.area,
  )
  if (isThere) return
  refuseIf(proposeRefusal(waiting.length))
  const { area, ...columns } = said
  const id = newId()
  await db
    .insertInto('place_proposal')
    .values({
      ...columns,
      id,
      area_id: area,
      language: languageNow(),
      created_at: now,
      decided_at: null,
      decided_by: null,
      place_id: null,
    })
    .execute()
  await record('place.proposed', { proposalId: id })
}
