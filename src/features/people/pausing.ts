import type { Outside } from '#platform/jobs/index.ts'
import type { Work } from '#platform/work.ts'

/** Somebody cannot post until then. A person at the municipality decided so, with reasons. */
export async function pausePosting({ db }: Work, personId: string, until: Temporal.Instant) {
  await db
    .insertInto('posting_pause')
    .values({ person_id: personId, until })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ until }))
    .execute()
}

/** Ends it before its time. */
export async function endPostingPause({ db }: Work, personId: string) {
  await db.deleteFrom('posting_pause').where('person_id', '=', personId).execute()
}

/** Why the actor cannot post just now, or null. */
export async function postingRefusal({ db, actor, now }: Pick<Work, 'db' | 'actor' | 'now'>) {
  if (actor.id === null) return null
  const pause = await db
    .selectFrom('posting_pause')
    .select('until')
    .where('person_id', '=', actor.id)
    .where('until', '>', now)
    .executeTakeFirst()
  return pause ? 'posting-paused' : null
}

export async function erasePauses({ db, now }: Outside): Promise<void> {
  await db.deleteFrom('posting_pause').where('until', '<=', now()).execute()
}
