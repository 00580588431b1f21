import { sql } from 'kysely'
import { saidYes } from '#features/how-it-went/index.ts'
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

interface Due {
  id: string
  invitation_id: string
  first_name: string
  title: string
  visit: Visit
}

/** Asks hosts whether it went well for those who came through an employee. Twice does no harm. */
export async function askWhetherLanded(outside: Outside): Promise<void> {
  for (const due of await dueNow(outside.db, outside.now()))
    await perform(outside, nobody, (work) => ask(work, outside, due))
}

/** After the first date they had said yes to, and a month later for those who come from now on. */
async function dueNow(db: Db, now: Temporal.Instant): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select joining.id, joining.invitation_id, joining.first_name, title, visit
    from joining join invitation on invitation.id = joining.invitation_id
      cross join lateral (
        select min(over_at) as over_at from occurrence where ${saidYes}) as first
      cross join (values ('first', interval '0'), ('month', ${`${DAYS_LATER} days`}::interval))
        as wait (visit, length)
    where joining.assisted_id is not null and joining.cancelled_at is null
      and first.over_at + wait.length <= ${now}
      and (visit = 'first' or joining.occurrence_id is null and invitation.over_at > ${now})
      and not exists (
        select from landing where joining_id = joining.id and landing.visit = wait.visit)
    order by joining.id, visit`.execute(db)
  return rows
}

async function ask(work: Work, outside: Outside, due: Due): Promise<void> {
  const { id, visit, title, first_name: name } = due
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
        body: text(`landedBody-${visit}`, about),
        brief: text('landedBrief', about),
        link,
      })
    })
}
