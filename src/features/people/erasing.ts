import type { Outside } from '#platform/jobs/index.ts'

/** Deletes the codes that no longer open anything, and with them the addresses that asked. */
export async function eraseOldCodes({ db, now }: Outside): Promise<void> {
  await db.deleteFrom('sign_in_code').where('code_expires_at', '<=', now()).execute()
}
