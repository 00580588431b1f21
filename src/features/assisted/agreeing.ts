import type { z } from 'zod'
import { lawOf } from '#features/municipality/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { AgreeInput, howField } from './agree-form.ts'
import { helpedBy } from './reach.ts'
import { untilAfter } from './until.ts'

/** Writes down what an employee and somebody beside them have agreed. Gives its id. */
export async function agree(work: Work, input: AgreeInput): Promise<string> {
  const { db, actor, now, record } = work
  const id = newId()
  const { assistedMonths } = await lawOf(db)
  const area = await db
    .selectFrom('area')
    .select('id')
    .where('id', '=', input.area)
    .executeTakeFirst()
  const letter = input.reach === 'letter' ? input : null
  await db
    .insertInto('assisted')
    .values({
      id,
      first_name: input.firstName,
      reach: input.reach,
      phone: input.reach === 'phone' ? input.phone : null,
      envelope_name: letter?.name ?? null,
      street: letter?.street ?? null,
      town: letter?.town ?? null,
      area_id: area?.id ?? null,
      agreed: [...new Set(input.agreed)],
      agreed_how: input.how,
      agreed_at: now,
      until: untilAfter(now, assistedMonths),
      helper_id: actor.id,
      made_by: actor.id,
      code_hash: null,
      follow_up_on: null,
      follow_up: null,
    })
    .execute()
  await record('assisted.agreed', { assistedId: id })
  return id
}

/** The same, agreed anew for as long again. */
export async function renew(work: Work, id: string, how: z.output<typeof howField>): Promise<void> {
  const { db, now, record } = work
  const { assistedMonths } = await lawOf(db)
  found(await lockEntry(work, id))
  await db
    .updateTable('assisted')
    .set({ agreed_how: how, agreed_at: now, until: untilAfter(now, assistedMonths) })
    .where('id', '=', id)
    .execute()
  await record('assisted.renewed', { assistedId: id })
}

/** An entry of the actor's own, held until all is saved; undefined outside their reach. */
export const lockEntry = ({ db, actor }: Work, id: string) =>
  db
    .selectFrom('assisted')
    .selectAll()
    .where('id', '=', id)
    .where(helpedBy(actor))
    .forUpdate()
    .executeTakeFirst()
