import { hostHasWritten, hostsOf, hostsToBegin } from '#features/joining/index.ts'
import type { Work } from '#platform/work.ts'

interface About {
  id: string
  invitation_id: string
}

/**
 * The hosts who may read what this guest writes. Null where there are hosts and none of them may
 * be written to first: then the municipality reads it.
 */
export async function readersOf({ db }: Work, about: About): Promise<Set<string> | null> {
  const { person_id: guestId, begun } = await db
    .selectFrom('joining')
    .select(['person_id', hostHasWritten.as('begun')])
    .where('id', '=', about.id)
    .executeTakeFirstOrThrow()
  const hosts = await hostsOf(db, about.invitation_id)
  const readers = begun ? hosts : await hostsToBegin(db, hosts, guestId)
  if (hosts.length > 0 && readers.length === 0) return null
  return new Set(readers.map(({ person_id }) => person_id))
}

/** The bridge-builders have it now, and not after two days. Twice is once. */
export async function handAtOnce({ db, now, record }: Work, joiningId: string): Promise<void> {
  const handed = await db
    .updateTable('conversation')
    .set({ handed_at: now, handed_for: 'unanswered', done_at: null, done_by: null })
    .where('joining_id', '=', joiningId)
    .where((eb) => eb.or([eb('handed_at', 'is', null), eb('done_at', 'is not', null)]))
    .executeTakeFirst()
  if (handed.numUpdatedRows > 0n)
    await record('conversation.handed', { joiningId, why: 'unanswered' })
}
