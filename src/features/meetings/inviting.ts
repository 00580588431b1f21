import { sql } from 'kysely'
import * as z from 'zod'
import { membersByMail } from '#features/associations/index.ts'
import type { Config } from '#platform/config/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import type { FoundMeeting } from './finding.ts'
import { changeRefusal, lockMeeting } from './locking.ts'
import { invitationLetter } from './notices.ts'
import { text } from './text/index.ts'

const MOST = 200

export interface Invitable {
  id: string
  name: string
  isInvited: boolean
  /** Somebody there who invites has given an address. */
  hasMail: boolean
}

export const inviteForm = z.object({
  associations: z
    .union([z.string(), z.array(z.string())], { error: () => text('inviteMissing') })
    .transform((typed) => [typed].flat().slice(0, MOST)),
})

/** The associations near a meeting; all of them when it has no area. */
export async function invitable(
  db: Db | Tx,
  { id, area }: Pick<FoundMeeting, 'id' | 'area'>,
): Promise<Invitable[]> {
  const { rows } = await sql<Invitable>`
    select id, name,
      exists (select from meeting_invited
        where meeting_id = ${id} and association_id = association.id) as "isInvited",
      exists (select from association_member as member
        join reach on reach.person_id = member.person_id and channel = 'email'
        where association_id = association.id and role in ('owner', 'host')) as "hasMail"
    from association
    where status = 'listed' and (${area}::text is null or area_id = ${area})
    order by name, id limit ${MOST}`.execute(db)
  return rows
}

/** Asks associations to come, each once: a letter to those in it who invite. */
export async function inviteAssociations(
  work: Work,
  { config, id, associations }: { config: Config; id: string; associations: readonly string[] },
): Promise<void> {
  const { db, now, record } = work
  const meeting = await lockMeeting(work, id)
  refuseIf(changeRefusal(meeting))
  const asked = (await invitable(db, meeting)).filter(
    (one) => one.hasMail && !one.isInvited && associations.includes(one.id),
  )
  for (const { id: association_id } of asked) {
    await db
      .insertInto('meeting_invited')
      .values({ meeting_id: id, association_id, invited_at: now })
      .execute()
    for (const to of await membersByMail(db, association_id, 'post'))
      await inLanguage(languageOf(to.language), () =>
        sendLetter(work, {
          to: to.address,
          key: `meeting ${id} ${to.id}`,
          ...invitationLetter(meeting, { config, now, to }),
        }),
      )
  }
  await record('meeting.associations-invited', { meetingId: id, count: asked.length })
}
