import * as z from 'zod'
import { newCode, tryCode } from '#platform/code.ts'
import { newId } from '#platform/id.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { codeLetter } from './notices.ts'
import { text } from './text/index.ts'

/** An e-mail address as people type it: spaces around and capitals do not matter. */
export const emailField = z
  .string({ error: () => text('emailProblem') })
  .trim()
  .toLowerCase()
  .max(254, { error: () => text('emailProblem') })
  .pipe(z.email({ error: () => text('emailProblem') }))

export const signInForm = z.object({ email: emailField })

/** Only a page of our own may be the one to go on to. */
export const ownPath = (path: string | undefined): string =>
  path && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/mit'

/** Sends a code to the address, known or not: the answer is the same. Gives the id of the asking. */
export async function askForCode(work: Work, email: string): Promise<string> {
  const id = newId()
  const { code, hash, expiresAt } = newCode(id, work.now)
  const asking = { id, address: email, code_hash: hash, code_tries: 0, code_expires_at: expiresAt }
  await work.db.insertInto('sign_in_code').values(asking).execute()
  await sendLetter(work, { to: email, code, ...codeLetter(code) })
  await work.record('sign-in.asked', { channel: 'email' })
  return id
}

/** Tries a code. Gives the person, made now if the address is new, or why it did not open. */
export async function useCode(work: Work, id: string, code: string) {
  const { db, record } = work
  const asking = await db
    .selectFrom('sign_in_code')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!asking) return { refusal: 'code-used' as const }
  const refusal = await tryCode(work, 'sign_in_code', asking, { code })
  if (refusal) return { refusal }
  await db.deleteFrom('sign_in_code').where('address', '=', asking.address).execute()
  const person = await personWith(work, asking.address)
  await record('session.started', { personId: person.id })
  const named = person.first_name !== ''
  return { refusal: null, personId: person.id, named }
}

/** The person with the e-mail, made now if nobody has it. */
export async function personWith({ db, now }: Work, email: string) {
  const known = await db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['person.id', 'first_name'])
    .where('channel', '=', 'email')
    .where('address', '=', email)
    .executeTakeFirst()
  if (known) return known
  const person = { id: newId(), first_name: '', language: languageNow(), created_at: now }
  await db.insertInto('person').values(person).execute()
  await db
    .insertInto('reach')
    .values({ channel: 'email', address: email, person_id: person.id, confirmed_at: now })
    .execute()
  return person
}
