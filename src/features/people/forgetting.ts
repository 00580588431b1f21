import { forgetMessages } from '#platform/mail/index.ts'
import type { Work } from '#platform/work.ts'

/** Forgets an account that was never opened, with the letters about it: nothing hangs on it yet. */
export async function forgetNewcomer({ db, record }: Work, personId: string): Promise<void> {
  await forgetMessages(db, { about: [personId] })
  await db
    .deleteFrom('message')
    .where('code', 'is not', null)
    .where('recipient', 'in', (eb) =>
      eb.selectFrom('reach').select('address').where('person_id', '=', personId),
    )
    .execute()
  await db.deleteFrom('person').where('id', '=', personId).execute()
  await record('account.not-made', { personId })
}
