import { sql } from 'kysely'
import { personWith } from '#features/people/index.ts'
import type { Config } from '#platform/config/index.ts'
import { newId } from '#platform/id.ts'
import { nobody, perform, type Tools, type Work } from '#platform/work.ts'
import { keepInStep } from './in-step.ts'
import { instantsOf, lastDay, todayAt } from './period.ts'
import { personAt } from './reach.ts'

/**
 * Who of those named in the settings becomes administrator. Anybody while there is none; while one
 * is alone, so that there can be a second, but never somebody whose role was taken from them.
 */
export function whomToAppoint(
  named: readonly string[],
  { administrators, taken }: { administrators: readonly string[]; taken: readonly string[] },
): readonly string[] {
  if (administrators.length === 0) return named
  if (administrators.length > 1) return []
  return named.filter((one) => !administrators.includes(one) && !taken.includes(one)).slice(0, 1)
}

/**
 * Makes administrators of those in the settings, when the process starts. Gives a sentence for the
 * log when there is nobody who can give roles.
 */
export async function seeToAdministrators(
  tools: Tools & { config: Pick<Config, 'administrators'> },
): Promise<string | null> {
  const named = tools.config.administrators
  const standing = await perform(tools, nobody, async (work) => {
    await sql`select pg_advisory_xact_lock(hashtext('administrators'))`.execute(work.db)
    const before = await administratorsIn(work)
    const appointed = whomToAppoint(named, before)
    for (const email of appointed) await appoint(work, email)
    return before.administrators.length + appointed.length
  })
  return standing > 0
    ? null
    : 'Nobody is administrator, so nobody can give roles. Set ADMINISTRATOR to an e-mail and start again.'
}

async function administratorsIn({ db, now }: Work) {
  const rows = await db
    .selectFrom('person')
    .leftJoin('reach', (join) =>
      join.onRef('reach.person_id', '=', 'person.id').on('channel', '=', 'email'),
    )
    .leftJoin('person_role', (join) =>
      join
        .onRef('person_role.person_id', '=', 'person.id')
        .on('person_role.role', '=', 'administrator')
        .on((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)])),
    )
    .select(['person.id', 'address', 'person_role.role'])
    .where((eb) =>
      eb.or([
        eb('person_role.role', 'is not', null),
        eb(
          'person.id',
          'in',
          eb
            .selectFrom('role_grant')
            .select('person_id')
            .where('role', '=', 'administrator')
            .where('ended_at', 'is not', null),
        ),
      ]),
    )
    .execute()
  const names = (held: boolean) =>
    rows.filter(({ role }) => (role !== null) === held).map(({ id, address }) => address ?? id)
  return { administrators: names(true), taken: names(false) }
}

async function appoint(work: Work, email: string) {
  const { db, now, record } = work
  const reach = { channel: 'email', address: email } as const
  const person_id =
    (await personAt(db, reach)) ?? (await personWith(work, { channel: 'email', address: email })).id
  const from = todayAt(now)
  const id = newId()
  await db
    .insertInto('role_grant')
    .values({
      id,
      person_id,
      role: 'administrator',
      reason: '',
      ...instantsOf({ from, until: lastDay(from) }, now),
      asked_at: now,
      given_at: now,
    })
    .execute()
  await keepInStep(db, now)
  await record('role.given', { grantId: id })
}
