import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'

const DAYS_KEPT = 365

/** Forgets who met people in other languages too, one year after an invitation is over. */
export async function eraseTranslations(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, now, record }) => {
    const { numDeletedRows: rows } = await db
      .deleteFrom('translation')
      .using('invitation')
      .whereRef('invitation.id', '=', 'invitation_id')
      .where('over_at', '<', now.subtract({ hours: 24 * DAYS_KEPT }))
      .executeTakeFirst()
    if (rows > 0n) await record('erasure.done', { rows: Number(rows) })
  })
}

/** Forgets what is said in other languages of somebody who invites or meets people. */
export async function forgetTranslations(
  { db }: Work,
  { personId, name, ending }: { personId: string; name: string; ending: readonly string[] },
): Promise<void> {
  await sql`
    delete from translation using invitation
    where invitation.id = translation.invitation_id
      and (host_id = ${personId} and association_id is null or association_id = any(${ending})
        or lower(welcome->>'greeter') = lower(${name}) and ${name} <> ''
          and (host_id = ${personId} or association_id in (
            select association_id from association_member where person_id = ${personId})))`.execute(
    db,
  )
}
