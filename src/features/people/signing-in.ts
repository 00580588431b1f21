import { newCode, tryCode } from '#platform/code.ts'
import { newId } from '#platform/id.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { codeLetter, codeSms } from './notices.ts'
import type { Reach } from './reach.ts'

/** Only a page of our own may be the one to go on to. */
export const ownPath = (path: string | undefined): string =>
  path && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/mit'

/**
 * Sends a code to the address. Whether anybody is known there is not looked up before the code
 * comes back, so that neither the answer nor its time tells. Gives the id of the asking.
 */
export async function askForCode(
  work: Work,
  { channel, address }: Reach,
  personId: string | null = null,
): Promise<string> {
  const id = newId()
  const { code, hash, expiresAt } = newCode(id, work.now)
  const asking = { id, channel, address, person_id: personId }
  await work.db
    .insertInto('sign_in_code')
    .values({ ...asking, code_hash: hash, code_tries: 0, code_expires_at: expiresAt })
    .execute()
  if (channel === 'email') await sendLetter(work, { to: address, code, ...codeLetter(code) })
  else await sendSms(work, { to: address, code, ...codeSms(code) })
  await work.record('sign-in.asked', { channel })
  return id
}

/** Tries a code. Gives the person, made now if the address is new, or why it did not open. */
export async function useCode(work: Work, id: string, code: string) {
  const asking = await openAsking(work, id, null, code)
  if (asking.refusal !== null) return { refusal: asking.refusal }
  const person = await personWith(work, asking.reach)
  if (person.first_name === '') await beginAccount(work, person.id)
  await work.record('session.started', { personId: person.id, way: 'code' })
  const isEmployee = await hasRole(work, person.id)
  return { refusal: null, personId: person.id, named: person.first_name !== '', isEmployee }
}

/** The account is being made until a name and an age are said. */
export async function beginAccount({ db, now }: Work, personId: string): Promise<void> {
  await db
    .insertInto('new_account')
    .values({ person_id: personId, begun_at: now })
    .onConflict((on) => on.doNothing())
    .execute()
}

const hasRole = async ({ db }: Work, personId: string) =>
  (await db.selectFrom('person_role').select('role').where('person_id', '=', personId).execute())
    .length > 0

/** What was asked for, when the code opens it; all that waits for the address is over then. */
export async function openAsking(work: Work, id: string, personId: string | null, code: string) {
  const { db } = work
  // All for the address are locked in one order, so that two codes do not wait for each other.
  const waiting = await db
    .selectFrom('sign_in_code')
    .selectAll()
    .where('address', '=', (eb) =>
      eb.selectFrom('sign_in_code as one').select('one.address').where('one.id', '=', id),
    )
    .where('person_id', 'is not distinct from', personId)
    .orderBy('id')
    .forUpdate()
    .execute()
  const asking = waiting.find((one) => one.id === id)
  if (!asking) return { refusal: 'code-used' as const }
  const refusal = await tryCode(work, 'sign_in_code', asking, { code })
  if (refusal) return { refusal }
  const ids = waiting.map((one) => one.id)
  await db.deleteFrom('sign_in_code').where('id', 'in', ids).execute()
  const { channel, address } = asking
  return { refusal: null, reach: { channel, address } }
}

/** The person with the address, made now if nobody has it. */
export async function personWith({ db, now }: Work, { channel, address }: Reach) {
  const known = await db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['person.id', 'first_name'])
    .where('channel', '=', channel)
    .where('address', '=', address)
    .executeTakeFirst()
  if (known) return known
  const person = { id: newId(), first_name: '', language: languageNow(), created_at: now }
  await db.insertInto('person').values(person).execute()
  await db
    .insertInto('reach')
    .values({ channel, address, person_id: person.id, confirmed_at: now })
    .execute()
  return person
}
