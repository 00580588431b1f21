import { found } from '#platform/refusal.ts'
import { endAllSessions } from '#platform/session/index.ts'
import type { Work } from '#platform/work.ts'

/** Signs the actor out in one of their places. */
export async function endOne({ db, actor, record }: Work, id: string): Promise<void> {
  const personId = actor.id ?? ''
  found(
    await db
      .deleteFrom('session')
      .where('id', '=', id)
      .where('person_id', '=', personId)
      .returning('id')
      .executeTakeFirst(),
  )
  await record('session.ended', { personId, which: 'one' })
}

/** Signs the actor out everywhere but where `token` is. */
export async function endOthers({ db, actor, record }: Work, token?: string): Promise<void> {
  const personId = actor.id ?? ''
  await endAllSessions(db, personId, { but: token })
  await record('session.ended', { personId, which: 'others' })
}

/** Signs the actor out everywhere. */
export async function endAll({ db, actor, record }: Work): Promise<void> {
  const personId = actor.id ?? ''
  await endAllSessions(db, personId)
  await record('session.ended', { personId, which: 'all' })
}
