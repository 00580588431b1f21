import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { dueBefore, fallbackHost, isDue } from './due.ts'
import { fallbackLetter } from './notices.ts'
import { listeningHosts } from './telling.ts'
import { conversationUrl } from './urls.ts'

/** Gives the bridge-builders what no host has answered in time, and asks another host. */
export async function handOver(outside: Outside): Promise<void> {
  const now = outside.now()
  const waiting = await unanswered(outside, now)
  for (const one of waiting.filter((one) => isDue(one, now)))
    await perform(outside, nobody, (work) => hand(work, outside, one.id))
}

async function unanswered({ db }: Outside, now: Temporal.Instant) {
  const rows = await db
    .selectFrom('conversation')
    .innerJoin('joining', 'joining.id', 'conversation.joining_id')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .select(['joining.id', 'conversation.waiting_since as since'])
    .select((eb) => [
      sql<boolean>`joining.cancelled_at is not null or invitation.status <> 'published'`.as(
        'ended',
      ),
      eb
        .selectFrom('occurrence')
        .select((of) => of.fn.min('occurrence.over_at').as('over'))
        .whereRef('occurrence.invitation_id', '=', 'invitation.id')
        .where('occurrence.cancelled_at', 'is', null)
        .whereRef('occurrence.starts_at', '>', 'joining.confirmed_at')
        .where((of) =>
          of.or([
            of('joining.occurrence_id', 'is', null),
            of('joining.occurrence_id', '=', of.ref('occurrence.id')),
          ]),
        )
        .where('joining.way', 'in', ['coming', 'coming-with'])
        .as('firstVisitOver'),
    ])
    .where('conversation.waiting_since', '<=', dueBefore(now))
    .where(isNotHanded)
    .execute()
  return rows
}

const isNotHanded = sql<boolean>`(handed_at is null or done_at is not null)`

/** Once for each wait: whoever came first has set `handed_at`. */
async function hand(work: Work, { config }: Outside, joiningId: string): Promise<void> {
  const handed = await work.db
    .updateTable('conversation')
    .set({
      ...{ handed_at: work.now, handed_for: 'unanswered', done_at: null, done_by: null },
      reported_at: sql`case when done_at is null then reported_at end`,
    })
    .where('joining_id', '=', joiningId)
    .where('waiting_since', '<=', dueBefore(work.now))
    .where(isNotHanded)
    .executeTakeFirst()
  if (handed.numUpdatedRows === 0n) return
  await work.record('conversation.handed', { joiningId, why: 'unanswered' })
  const about = await work.db
    .selectFrom('joining')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .select(['joining.id', 'joining.first_name', 'invitation_id', 'title'])
    .select(['host_id', 'association_id'])
    .where('joining.id', '=', joiningId)
    .executeTakeFirstOrThrow()
  const fallback = fallbackHost(await hostsSince(work, about), about.host_id)
  if (!fallback) return
  const link = config.baseUrl + conversationUrl(joiningId)
  const words = { name: about.first_name, title: about.title, link }
  await inLanguage(fallback.language as Language, () =>
    sendLetter(work, { to: fallback.address, about: [about.id], ...fallbackLetter(words) }),
  )
}

type Handed = Parameters<typeof listeningHosts>[1] & { association_id: string | null }

/** The hosts who still get letters, with since when they have been in the association. */
async function hostsSince(work: Work, about: Handed) {
  const hosts = await listeningHosts(work, about)
  const members = await work.db
    .selectFrom('association_member')
    .select(['person_id', 'since'])
    .where('association_id', '=', about.association_id)
    .execute()
  const since = new Map(members.map((member) => [member.person_id, member.since]))
  return hosts.map((host) => ({ ...host, since: since.get(host.person_id) ?? null, muted: false }))
}
