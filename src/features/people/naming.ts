import * as z from 'zod'
import type { Work } from '#platform/work.ts'
import { text } from './text/index.ts'

/** A first name as somebody is called: any letters, at most forty. */
export const firstNameField = z
  .string({ error: () => text('nameProblem') })
  .trim()
  .min(1, { error: () => text('nameProblem') })
  .max(40, { error: () => text('nameLong') })
  .regex(/^[^<>@/\\\p{Cc}]+$/u, { error: () => text('nameProblem') })

export const nameForm = z.object({
  name: firstNameField,
  /** Set by a script where the device can make a passkey: only then is one offered. */
  passkeys: z.literal('ja').optional().catch(undefined),
})

/** What the person wants to be called from now on. */
export async function nameMyself({ db, actor, record }: Work, name: string): Promise<void> {
  if (actor.id === null) return
  await db.updateTable('person').set({ first_name: name }).where('id', '=', actor.id).execute()
  await record('person.named', { personId: actor.id })
}
