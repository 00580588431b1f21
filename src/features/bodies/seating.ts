import * as z from 'zod'
import { dateField, personAt, type Reach, reachField } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Role } from '#platform/role.ts'
import type { Work } from '#platform/work.ts'
import { canSit, type SeatRole, seatRoles } from './kinds.ts'
import { closedRefusal, lockBody } from './locking.ts'
import { text } from './text/index.ts'

const noField = z
  .string({ error: () => text('dateProblem') })
  .trim()
  .transform((typed) => typed || null)

/** A seat for a time. Without an address it is a seat whose name is not shown here. */
export const seatForm = z
  .object({
    role: z.enum(seatRoles, { error: () => text('seatRoleMissing') }),
    contact: noField.pipe(z.union([z.null(), z.string()])).default(null),
    saidYes: z.string({ error: () => text('saidYesProblem') }).optional(),
    from: dateField,
    until: noField.default(null),
  })
  .transform(({ contact, until, saidYes, ...typed }, context) => {
    const told = { ...typed, reach: null as Reach | null, until: null as Temporal.PlainDate | null }
    const reads = <T>(field: string, schema: z.ZodType<T>, value: string): T | null => {
      const read = schema.safeParse(value)
      if (read.success) return read.data
      context.addIssue({ code: 'custom', path: [field], message: read.error.issues[0]?.message })
      return null
    }
    if (contact) told.reach = reads('contact', reachField, contact)
    if (until) told.until = reads('until', dateField, until)
    if (contact && saidYes !== 'ja')
      context.addIssue({ code: 'custom', path: ['saidYes'], message: text('saidYesMissing') })
    if (told.until && Temporal.PlainDate.compare(told.until, typed.from) < 0)
      context.addIssue({ code: 'custom', path: ['until'], message: text('untilBefore') })
    return told
  })

export interface Seat {
  role: SeatRole
  personId: string | null
  from: Temporal.PlainDate
  until: Temporal.PlainDate | null
}

/** Who has the address: undefined where nobody does, null where none is given. */
export const personToSeat = ({ db }: Work, reach: Reach | null) =>
  reach ? personAt(db, reach) : Promise.resolve(null)

/** Gives somebody, or nobody by name, a seat for a time. */
export async function seat(work: Work, bodyId: string, seat: Seat): Promise<void> {
  const { db, record } = work
  const body = await lockBody(work, bodyId)
  refuseIf(closedRefusal(body))
  const { personId: person_id, role, from, until } = seat
  if (person_id)
    refuseIf(seatRefusal({ kind: body.kind, seat: role }, await rolesOf(work, person_id)))
  const id = newId()
  await db
    .insertInto('body_seat')
    .values({ id, body_id: bodyId, role, person_id, from_on: from, until_on: until })
    .execute()
  await record('body.seated', { bodyId, seatId: id })
}

/** Only who has been given a role for it sits by name. */
export const seatRefusal = (...about: Parameters<typeof canSit>) =>
  canSit(...about) ? null : 'no-role-for-seat'

/** Ends a seat: the day before today is the last. One that has not begun never was; one that is over stays. */
export async function unseat(
  { db, record }: Work,
  { bodyId, seatId, today }: { bodyId: string; seatId: string; today: Temporal.PlainDate },
): Promise<void> {
  const { from_on, until_on } = found(
    await db
      .selectFrom('body_seat')
      .select(['from_on', 'until_on'])
      .where('id', '=', seatId)
      .where('body_id', '=', bodyId)
      .forUpdate()
      .executeTakeFirst(),
  )
  const { compare } = Temporal.PlainDate
  const yesterday = today.subtract({ days: 1 })
  if (compare(from_on, today) >= 0)
    await db.deleteFrom('body_seat').where('id', '=', seatId).execute()
  else if (until_on === null || compare(until_on, yesterday) > 0)
    await db
      .updateTable('body_seat')
      .set({ until_on: yesterday })
      .where('id', '=', seatId)
      .execute()
  await record('body.unseated', { bodyId, seatId })
}

async function rolesOf({ db, now }: Work, personId: string): Promise<Role[]> {
  const held = await db
    .selectFrom('person_role')
    .select('role')
    .where('person_id', '=', personId)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .execute()
  return held.map(({ role }) => role)
}
