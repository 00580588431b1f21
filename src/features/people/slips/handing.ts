import * as z from 'zod'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { digest } from '#platform/secret.ts'
import type { Work } from '#platform/work.ts'
import { firstNameField } from '../naming.ts'
import { newSlipCode } from './slip-code.ts'

/** For how long the code on a slip opens. */
const DAYS = 14

export const slipForm = z.object({ name: firstNameField })

export interface NewSlip {
  name: string
  code: string
  until: Temporal.Instant
}

/** A slip for somebody new: a first name, and nothing else about them. */
export const handOut = (work: Work, name: string): Promise<NewSlip> =>
  newSlip(work, { name, personId: null })

interface Handed {
  used: boolean
  roles: number
  ways: number
}

/** Why no new slip is made for the account, or null. Who can come in alone is not let in by others. */
export function againRefusal({
  used,
  roles,
  ways,
}: Handed): 'slip-not-used' | 'has-own-way' | null {
  if (!used) return 'slip-not-used'
  return roles > 0 || ways > 0 ? 'has-own-way' : null
}

/** A new slip for somebody a slip was made for before; those they have left no longer open. */
export async function handOutAgain(work: Work, slipId: string): Promise<NewSlip> {
  const { db, now } = work
  const slip = found(
    await db
      .selectFrom('slip')
      .innerJoin('person', 'person.id', 'slip.person_id')
      .select((eb) => [
        'person.id',
        'person.first_name',
        'used_at',
        eb
          .selectFrom('person_role')
          .select(eb.fn.countAll<number>().as('count'))
          .whereRef('person_role.person_id', '=', 'person.id')
          .as('roles'),
        eb
          .selectFrom('reach')
          .select(eb.fn.countAll<number>().as('count'))
          .whereRef('reach.person_id', '=', 'person.id')
          .as('ways'),
      ])
      .where('slip.id', '=', slipId)
      .executeTakeFirst(),
  )
  const { used_at, roles, ways } = slip
  refuseIf(againRefusal({ used: used_at !== null, roles: Number(roles), ways: Number(ways) }))
  await db
    .updateTable('slip')
    .set({ taken_back_at: now })
    .where('person_id', '=', slip.id)
    .where('used_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .execute()
  return newSlip(work, { name: slip.first_name, personId: slip.id })
}

async function newSlip(
  { db, actor, now, record }: Work,
  { name, personId }: { name: string; personId: string | null },
): Promise<NewSlip> {
  const id = newId()
  const code = newSlipCode()
  const until = now.add({ hours: 24 * DAYS })
  await db
    .insertInto('slip')
    .values({
      id,
      code_hash: digest(code),
      first_name: personId === null ? name : null,
      person_id: personId,
      made_by: actor.id,
      made_at: now,
      expires_at: until,
      used_at: null,
      taken_back_at: null,
    })
    .execute()
  await record('slip.made', { slipId: id, personId })
  return { name, code, until }
}

/** A slip that was lost or not wanted opens nothing from now on. */
export async function takeBack({ db, now, record }: Work, slipId: string): Promise<void> {
  const slip = found(
    await db
      .selectFrom('slip')
      .select(['used_at', 'taken_back_at'])
      .where('id', '=', slipId)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(slip.used_at ? 'slip-spent' : null)
  if (slip.taken_back_at) return
  await db.updateTable('slip').set({ taken_back_at: now }).where('id', '=', slipId).execute()
  await record('slip.taken-back', { slipId })
}
