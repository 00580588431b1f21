import * as z from 'zod'
import { emailField } from '#features/people/index.ts'
import type { Db } from '#platform/database/index.ts'
import { phoneOf } from '#platform/phone.ts'
import { text } from './text/index.ts'

export interface Reach {
  channel: 'email' | 'phone'
  address: string
}

/** An e-mail or a telephone number that somebody signs in with. */
export const reachField = z
  .string({ error: () => text('contactProblem') })
  .trim()
  .max(254, { error: () => text('contactProblem') })
  .transform((typed, context): Reach => {
    const phone = phoneOf(typed)
    if (phone) return { channel: 'phone', address: phone }
    const email = emailField.safeParse(typed)
    if (email.success) return { channel: 'email', address: email.data }
    context.addIssue({ code: 'custom', message: text('contactProblem') })
    return z.NEVER
  })

/** Who has the address, or undefined when nobody does. */
export const personAt = async (db: Db, { channel, address }: Reach): Promise<string | undefined> =>
  (
    await db
      .selectFrom('reach')
      .select('person_id')
      .where('channel', '=', channel)
      .where('address', '=', address)
      .executeTakeFirst()
  )?.person_id
