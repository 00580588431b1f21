import { sql } from 'kysely'
import { isMarked, saidYes, wasThere } from '#features/how-it-went/index.ts'
import { hostsOf } from '#features/joining/index.ts'
import { notify } from '#features/notifying/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import type { Visit } from '../tables.ts'
import { text } from '../text/index.ts'
import { hostLandedUrl } from '../urls.ts'
import { LANDED } from './house.ts'

/** A month after the first visit it is asked once more, where they still come. */
const DAYS_LATER = 30
const DAYS_OPEN = 30
/** Somebody who came by themselves is asked first, on the three days after: see how-it-went. */
const DAYS_OF_THEIR_OWN = 4

interface Due {
  id: string
  invitation_id: string
  first_name: string
  title: string
  helped: boolean
  visit: Visit
}

/** Asks hosts whether it went well, for those who came through an employee or said yes to it. Twice does no harm. */
export async function askWhetherLanded(outside: Outside): Promise<void> {
  for (const due of await dueNow(outside.db, outside.now()))
    await perform(outside, nobody, (work) => ask(work, outside, due))
}

/**
 * After the first date they had said yes to, and a month later for those who come from now on. Of
 * those who came by themselves a date they missed is none, and who has said how it was oneself is
 * not asked about.
 */
async function dueNow(db: Db, now: Temporal.Instant): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select joining.id, joining.invitation_id, joining.first_name, title, visit,
      joining.assisted_id is not null as helped
    from joining join invitation on invitation.id = joining.invitation_id
      cross join lateral (
        select min(over_at) as over_at from occurrence where ${saidYes}
          and (joining.assisted_id is not null or not ${isMarked} or ${wasThere})) as first
      cross join (values ('first', interval '0'), ('month', ${`${DAYS_LATER} days`}::interval))
        as wait (visit, length)
    where (joining.assisted_id is not null or joining.ask_hosts_at is not null)
      and joining.cancelled_at is null
      and first.over_at + wait.length + case when joining.assisted_id is null and visit = 'first'
        then ${`${DAYS_OF_THEIR_OWN} days`}::interval else interval '0' end <= ${now}
      and (joining.assisted_id is not null or visit = 'month' or how_answered_at is null)
      and (visit = 'first' or joining.occurrence_id is null and invitation.over_at > ${now})
      and not exists (
        select from landing where joining_id = joining.id and landing.visit = wait.visit)
    order by joining.id, visit`.execute(db)
  return rows
}

async function ask(work: Work, outside: Outside, due: Due): Promise<void> {
  const { id, visit, title, helped, first_name: name } = due
  const asked = await work.db
    .insertInto('landing')
    .values({ joining_id: id, visit, asked_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('joining_id')
    .executeTakeFirst()
  if (!asked) return
  await work.record('landing.asked', { joiningId: id, visit })
  const token = outside.signer.sign(LANDED, `${id}${visit}`, DAYS_OPEN)
  const link = outside.config.baseUrl + hostLandedUrl(token)
  for (const host of await hostsOf(work.db, due.invitation_id))
    await inLanguage(host.language as Language, () => {
      const to = { personId: host.person_id, channel: 'email', address: host.address } as const
      const about = { name, title, link }
      return notify(work, outside, to, {
        sort: 'hosting',
        key: `landing ${id} ${visit} ${host.person_id}`,
        about: [id],
        subject: text('landedSubject', about),
        body: text(helped ? `landedBody-${visit}` : `landedOwnBody-${visit}`, about),
        brief: text('landedBrief', about),
        link,
      })
    })
}
