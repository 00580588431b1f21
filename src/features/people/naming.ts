import * as z from 'zod'
import { found } from '#platform/refusal.ts'
import type { Actor, Work } from '#platform/work.ts'
import { text } from './text/index.ts'
import { saySpan } from './young/saying.ts'
import { ages, type Older } from './young/span.ts'

/** A first name as somebody is called: any letters, at most forty. */
export const firstNameField = z
  .string({ error: () => text('nameProblem') })
  .trim()
  .min(1, { error: () => text('nameProblem') })
  .max(40, { error: () => text('nameLong') })
  .regex(/^[^<>@/\\\p{Cc}]+$/u, { error: () => text('nameProblem') })

/** How old one is, by the answers that were offered. */
export const ageField = z.enum(ages)

export const nameForm = z.object({
  name: firstNameField,
  /** Needed where it is asked for: see asksAge(). */
  age: ageField.optional().catch(undefined),
  /** Set by a script where the device can make a passkey: only then is one offered. */
  passkeys: z.literal('ja').optional().catch(undefined),
})

/** Who makes an account is asked how old they are, once. Of those who work here the municipality knows. */
export const asksAge = ({ newId, held = [] }: Actor): boolean =>
  newId !== undefined && held.length === 0

/** Whose name it is that is said: that of the account one is making, or one's own. */
export const namedId = ({ id, newId }: Actor): string => found(newId ?? id)

/** What the person wants to be called from now on. */
export async function nameMyself({ db, actor, record }: Work, name: string): Promise<void> {
  const personId = namedId(actor)
  await db.updateTable('person').set({ first_name: name }).where('id', '=', personId).execute()
  await record('person.named', { personId })
}

/** The account is made. Of who is grown nothing is kept but the name. */
export async function openAccount(work: Work, age: Older): Promise<void> {
  const personId = namedId(work.actor)
  if (age === 'young') await saySpan(work, personId, 'young')
  await work.db.deleteFrom('new_account').where('person_id', '=', personId).execute()
}
