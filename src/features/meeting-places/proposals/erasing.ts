import type { Outside } from '#platform/jobs/index.ts'

const DAYS_AFTER_ANSWER = 30
const DAYS_WAITING = 365

/** Deletes proposals 30 days after the answer, and those that nobody answered within a year. */
export async function eraseProposals({ db, now }: Outside): Promise<void> {
  const ago = (days: number) => now().subtract({ hours: 24 * days })
  await db
    .deleteFrom('place_proposal')
    .where((eb) =>
      eb.or([
        eb('decided_at', '<', ago(DAYS_AFTER_ANSWER)),
        eb('created_at', '<', ago(DAYS_WAITING)),
      ]),
    )
    .execute()
}
