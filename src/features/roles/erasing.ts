import type { Outside } from '#platform/jobs/index.ts'

const DAYS_KEPT = 2 * 365

/** Who had which role is kept for two years after it ended. */
export async function eraseOldGrants({ db, now }: Outside): Promise<void> {
  const before = now().subtract({ hours: 24 * DAYS_KEPT })
  await db
    .deleteFrom('role_grant')
    .where((eb) => eb.or([eb('ends_at', '<', before), eb('ended_at', '<', before)]))
    .execute()
}
