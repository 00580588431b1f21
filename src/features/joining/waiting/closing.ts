import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import type { House } from '../house.ts'
import { outOfLine } from './columns.ts'
import { closedLetter, closedSms } from './notices.ts'
import { writeTo } from './writing.ts'

/** Empties the lines of what is cancelled or over, and tells each who stood there, once. */
export async function closeLines(work: Work, house: House): Promise<void> {
  for (const { joiningId, title, cancelled } of await listOutdated(work)) {
    const joining = await work.db
      .updateTable('joining')
      .set(outOfLine)
      .where('id', '=', joiningId)
      .where('waiting_since', 'is not', null)
      .returningAll()
      .executeTakeFirst()
    if (!joining) continue
    await writeTo(work, house, joining, (link) => {
      const about = { name: joining.first_name, title, link }
      return {
        letter: () => closedLetter(about, cancelled),
        sms: () => closedSms(about, cancelled),
      }
    })
    await work.record('waiting.closed', { joiningId, invitationId: joining.invitation_id })
  }
}

/** Those who wait for something that will not come. */
const listOutdated = ({ db, now }: Work) =>
  db
    .selectFrom('joining')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .leftJoin('occurrence', 'occurrence.id', 'joining.occurrence_id')
    .select([
      'joining.id as joiningId',
      'invitation.title',
      sql<boolean>`invitation.status = 'cancelled'
        or coalesce(occurrence.over_at, invitation.over_at) > ${now}`.as('cancelled'),
    ])
    .where('waiting_since', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('invitation.status', '=', 'cancelled'),
        eb('occurrence.cancelled_at', 'is not', null),
        eb(sql`coalesce(occurrence.over_at, invitation.over_at)`, '<=', now),
      ]),
    )
    .orderBy('joining.id')
    .execute()
