import type { CodeRefusal } from '#platform/code.ts'
import type { Work } from '#platform/work.ts'
import { openAsking } from './signing-in.ts'

export type AddingRefusal = CodeRefusal | 'address-taken'

/** The address is the actor's from now on, instead of the one of its kind they had. */
export async function addAddress(
  work: Work,
  askingId: string,
  code: string,
): Promise<AddingRefusal | null> {
  const { db, actor, now, record } = work
  const personId = actor.id ?? ''
  const opened = await openAsking(work, askingId, personId, code)
  if (opened.refusal !== null) return opened.refusal
  const { channel, address } = opened.reach
  const taken = await db
    .selectFrom('reach')
    .select('person_id')
    .where('channel', '=', channel)
    .where('address', '=', address)
    .where('person_id', '<>', personId)
    .executeTakeFirst()
  if (taken) return 'address-taken'
  await db
    .deleteFrom('reach')
    .where('channel', '=', channel)
    .where('person_id', '=', personId)
    .execute()
  await db
    .insertInto('reach')
    .values({ channel, address, person_id: personId, confirmed_at: now })
    .execute()
  await record('address.added', { personId, channel })
  return null
}
