import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { newId } from '#platform/id.ts'
import { phoneOf } from '#platform/phone.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockHub } from './reach.ts'
import { freeSlug } from './slug.ts'
import { text } from './text/index.ts'

const line = (most: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .trim()
    .max(most, { error: () => text('tooLong', { most }) })

const needed = (most: number, missing: 'nameMissing' | 'summaryMissing' | 'welcomeMissing') =>
  z
    .string({ error: () => text(missing) })
    .trim()
    .min(1, { error: () => text(missing) })
    .max(most, { error: () => text('tooLong', { most }) })

/** What a house is called, and what one should know before one comes. */
export const hubForm = z
  .object({
    name: needed(80, 'nameMissing'),
    summary: needed(200, 'summaryMissing'),
    welcome: needed(400, 'welcomeMissing'),
    opening: line(500).default(''),
    youthHours: line(500).default(''),
    phone: line(20)
      .default('')
      .refine((typed) => typed === '' || phoneOf(typed) !== null, {
        error: () => text('phoneWrong'),
      }),
    toCome: line(400).default(''),
    ...allMaySeeField,
  })
  .superRefine(askFirst('name', 'summary', 'welcome', 'opening', 'youthHours', 'toCome'))

export type HubTyped = z.output<typeof hubForm>

const columnsOf = ({ name, summary, welcome, opening, youthHours, phone, toCome }: HubTyped) => ({
  ...{ name, summary, welcome, opening, phone: phoneOf(phone) ?? '' },
  ...{ youth_hours: youthHours, to_come: toCome },
})

/** Makes a house that only the municipality sees yet. Gives its address. */
export async function makeHub(work: Work, typed: HubTyped): Promise<string> {
  const { db, now, record } = work
  const taken = await db.selectFrom('hub').select('slug').execute()
  const slug = freeSlug(
    typed.name,
    taken.map((hub) => hub.slug),
  )
  const id = newId()
  await db
    .insertInto('hub')
    .values({ id, slug, ...columnsOf(typed), status: 'draft', created_at: now })
    .execute()
  await record('hub.made', { hubId: id })
  return slug
}

/** Writes its words anew. The address stays. */
export async function describeHub(work: Work, slug: string, typed: HubTyped): Promise<void> {
  const { id } = found(await lockHub(work, slug))
  await work.db.updateTable('hub').set(columnsOf(typed)).where('id', '=', id).execute()
  await work.record('hub.described', { hubId: id })
}
