import { sql } from 'kysely'
import { type Law, lawOf } from '#features/municipality/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { SettingName } from './kinds.ts'
import { agesRefusal } from './reading.ts'

/** What the municipality has decided holds from now on, instead of what we know. */
export async function setTo(work: Work, name: SettingName, value: Law[SettingName]): Promise<void> {
  const { db, actor, now, record } = work
  await holdSettings(work)
  refuseIf(agesRefusal({ ...(await lawOf(db)), [name]: value }))
  const row = { value: JSON.stringify(value), changed_at: now, changed_by: actor.id }
  await db
    .insertInto('municipal_setting')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
  await record('setting.changed', { setting: name })
}

/** Back to what we know. */
export async function setBack(work: Work, name: SettingName): Promise<void> {
  const { db, record } = work
  await holdSettings(work)
  const gone = await db
    .deleteFrom('municipal_setting')
    .where('name', '=', name)
    .returning('name')
    .executeTakeFirst()
  if (!gone) return
  refuseIf(agesRefusal(await lawOf(db)))
  await record('setting.changed-back', { setting: name })
}

/** Two who set ages at the same time wait for one another. */
const holdSettings = ({ db }: Work) =>
  sql`select pg_advisory_xact_lock(hashtext('municipal_setting'))`.execute(db)
