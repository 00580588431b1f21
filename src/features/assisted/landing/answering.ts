import { sql } from 'kysely'
import * as z from 'zod'
import { dropCall, lineUpCall } from '#features/calls/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockEntry } from '../agreeing.ts'
import { landings, type Visit } from '../tables.ts'
import { text } from '../text/index.ts'

export const landedForm = z.object({
  answer: z.enum(landings, { error: () => text('landedProblem') }),
})

interface About {
  joiningId: string
  visit: Visit
}

/** What a host is asked about, or undefined where it is gone. */
export const findLanding = (db: Db | Tx, { joiningId, visit }: About) =>
  db
    .selectFrom('landing')
    .innerJoin('joining', 'joining.id', 'landing.joining_id')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .select(['joining.first_name', 'invitation.title', 'landing.answer', 'landing.visit'])
    .select((eb) => eb('joining.assisted_id', 'is not', null).as('helped'))
    .select('joining.id')
    .where('joining_id', '=', joiningId)
    .where('visit', '=', visit)
    .where(sql<boolean>`(assisted_id is not null or ask_hosts_at is not null)`)
    .executeTakeFirst()

/** One tap by a host. What the employee has said stands; who came by themselves is called, if the host thinks so. */
export async function hostSays(
  work: Work,
  about: About,
  answer: z.output<typeof landedForm>['answer'],
): Promise<void> {
  const { helped } = found(await findLanding(work.db, about))
  const said = await work.db
    .updateTable('landing')
    .set({ answer, answered_by: 'host', answered_at: work.now })
    .where('joining_id', '=', about.joiningId)
    .where('visit', '=', about.visit)
    .where((eb) => eb('answered_by', 'is distinct from', 'employee'))
    .executeTakeFirst()
  if (!helped) await (answer === 'talk' ? lineUpCall : dropCall)(work, about.joiningId, 'landing')
  if (said.numUpdatedRows > 0n) await work.record('landing.answered', { ...about, by: 'host' })
}

/** One tap by whoever helps: it is off the desk. */
export async function helperSays(
  work: Work,
  assistedId: string,
  about: About,
  answer: z.output<typeof landedForm>['answer'],
): Promise<void> {
  found(await lockEntry(work, assistedId))
  found(
    await work.db
      .selectFrom('landing')
      .innerJoin('joining', 'joining.id', 'landing.joining_id')
      .select('joining_id')
      .where('joining_id', '=', about.joiningId)
      .where('visit', '=', about.visit)
      .where('assisted_id', '=', assistedId)
      .executeTakeFirst(),
  )
  await work.db
    .updateTable('landing')
    .set({ answer, answered_by: 'employee', answered_at: work.now })
    .where('joining_id', '=', about.joiningId)
    .where('visit', '=', about.visit)
    .execute()
  await work.record('landing.answered', { ...about, by: 'employee' })
}
