import { sql } from 'kysely'
import * as z from 'zod'
import type { Db, Tx } from '#platform/database/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { helpingRoles } from '#platform/role.ts'
import type { Work } from '#platform/work.ts'
import { lockEntry } from './agreeing.ts'
import { text } from './text/index.ts'

export const handForm = z.object({
  to: z.string({ error: () => text('toProblem') }).regex(/^\w{1,40}$/, {
    error: () => text('toProblem'),
  }),
})

/** Whose entries a coordinator hands over: an employee's, or those that nobody looks after. */
export const shareForm = handForm.extend({ from: z.string().max(40).default('') })

/** Everybody whose work is to help people, with how many entries each looks after. No name of those who are helped. */
export async function helpers(db: Db | Tx, now: Temporal.Instant) {
  const { rows } = await sql<{ id: string | null; name: string | null; entries: number }>`
    select person.id, person.first_name as name, count(assisted.id)::int as entries
    from person full join assisted on assisted.helper_id = person.id
    where assisted.id is not null or exists (
      select from person_role where person_role.person_id = person.id
        and role = any(${helpingRoles}) and (until is null or until > ${now}))
    group by person.id, person.first_name order by person.first_name, person.id`.execute(db)
  return rows
}

export type Helper = Awaited<ReturnType<typeof helpers>>[number]

/** Why it is not handed to them, or null. */
const handRefusal = (all: readonly Helper[], to: string) =>
  all.some(({ id }) => id === to) ? null : 'not-a-helper'

/** A colleague looks after it from now on, and nobody else. */
export async function handOver(work: Work, id: string, to: string): Promise<void> {
  const { db, now, record } = work
  found(await lockEntry(work, id))
  refuseIf(handRefusal(await helpers(db, now), to))
  await db.updateTable('assisted').set({ helper_id: to }).where('id', '=', id).execute()
  await record('assisted.handed', { assistedId: id, toId: to })
}

/** A coordinator hands over all that a colleague on leave looks after, without reading any of it. */
export async function share(work: Work, { from, to }: z.output<typeof shareForm>): Promise<void> {
  const { db, now, record } = work
  refuseIf(handRefusal(await helpers(db, now), to))
  const handed = await db
    .updateTable('assisted')
    .set({ helper_id: to })
    .where((eb) => (from === '' ? eb('helper_id', 'is', null) : eb('helper_id', '=', from)))
    .returning('id')
    .execute()
  for (const { id } of handed) await record('assisted.handed', { assistedId: id, toId: to })
}
