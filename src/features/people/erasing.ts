import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { forgetNewcomer } from './forgetting.ts'

/** Deletes codes and challenges that no longer open anything, and with them the addresses that asked. */
export async function eraseOldCodes({ db, now }: Outside): Promise<void> {
  await db.deleteFrom('sign_in_code').where('code_expires_at', '<=', now()).execute()
  await db.deleteFrom('passkey_challenge').where('expires_at', '<=', now()).execute()
}

const DAYS_KEPT = 30

/** Deletes why employees were signed out, when it is long told. */
export async function eraseSignedOut({ db, now }: Outside): Promise<void> {
  const before = now().subtract({ hours: 24 * DAYS_KEPT })
  await db.deleteFrom('signed_out').where('at', '<=', before).execute()
}

/** Deletes slips that nobody used, and with them the name they were made for. */
export async function eraseOldSlips({ db, now }: Outside): Promise<void> {
  const before = now().subtract({ hours: 24 * DAYS_KEPT })
  await db
    .deleteFrom('slip')
    .where('used_at', 'is', null)
    .where((eb) => eb.or([eb('expires_at', '<=', before), eb('taken_back_at', '<=', before)]))
    .execute()
}

/** Forgets accounts that nobody finished: who went away from the question of age is not kept. */
export async function eraseUnfinished(outside: Outside): Promise<void> {
  const { db, now } = outside
  const left = await db
    .selectFrom('new_account')
    .innerJoin('person', 'person.id', 'person_id')
    .select('person_id')
    // Who was known before, by a role or from earlier, is not forgotten with the question.
    .whereRef('created_at', '=', 'begun_at')
    .where('begun_at', '<=', now().subtract({ hours: 24 }))
    .execute()
  for (const { person_id } of left)
    await perform(outside, nobody, (work) => forgetNewcomer(work, person_id))
}
