import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { personAt, reachField } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words } from '../fields.ts'
import { text } from '../text/index.ts'

/** A role in the team; with an address it is somebody who has said yes to standing there. */
export const seatForm = z
  .object({
    role: words(80, 'roleMissing'),
    contact: z
      .string({ error: () => text('contactProblem') })
      .trim()
      .default(''),
    saidYes: z.string({ error: () => text('saidYesMissing') }).optional(),
    ...allMaySeeField,
  })
  .superRefine(askFirst('role'))
  .transform(({ role, contact, saidYes }, { addIssue }) => {
    if (!contact) return { role, reach: null }
    const reach = reachField.safeParse(contact)
    const issue = (field: string, message: string | undefined) =>
      addIssue({ code: 'custom', path: [field], message })
    if (!reach.success) issue('contact', reach.error.issues[0]?.message)
    if (saidYes !== 'ja') issue('saidYes', text('saidYesMissing'))
    return { role, reach: reach.data ?? null }
  })

type Seat = z.output<typeof seatForm>

/** Puts a role in the team, with somebody in it or nobody yet. False when nobody has the address. */
export async function seatInTeam(
  work: Work,
  areaId: string,
  { role, reach }: Seat,
): Promise<boolean> {
  const { db } = work
  await lockTeam(work, areaId)
  const personId = reach ? await personAt(db, reach) : null
  if (personId === undefined) return false
  await putInTeam(work, areaId, { role, personId })
  return true
}

/** The same where one knows who it is. */
export async function putInTeam(
  { db, now, record }: Work,
  areaId: string,
  { role, personId }: { role: string; personId: string | null },
): Promise<string> {
  const id = newId()
  const seated = await db
    .insertInto('area_seat')
    .values({ id, area_id: areaId, role, person_id: personId, seated_at: now })
    .onConflict((one) => one.doNothing())
    .returning('id')
    .executeTakeFirst()
  refuseIf(seated ? null : 'already-in-team')
  await record('area-method.seated', { areaId, seatId: id })
  return id
}

/** Takes a seat out of the team. What it answers for is the team's. */
export async function unseat(work: Work, areaId: string, seatId: string): Promise<void> {
  await lockTeam(work, areaId)
  found(
    await work.db
      .deleteFrom('area_seat')
      .where('id', '=', seatId)
      .where('area_id', '=', areaId)
      .returning('id')
      .executeTakeFirst(),
  )
  await work.record('area-method.unseated', { areaId, seatId })
}

/** The door has asked who may. */
const lockTeam = async ({ db }: Work, areaId: string) =>
  found(
    await db
      .selectFrom('area_work')
      .select('area_id')
      .where('area_id', '=', areaId)
      .forUpdate()
      .executeTakeFirst(),
  )
