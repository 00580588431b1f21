import { sql } from 'kysely'
import { fitting, searchUrl } from '#features/finding/index.ts'
import { invitationUrl } from '#features/invitations/index.ts'
import { notify } from '#features/notifying/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { dayAndTime } from '#platform/time/words.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { type House, linksOf } from './house.ts'
import { searchIn } from './storable.ts'
import type { WatchRow } from './tables.ts'
import { text } from './text/index.ts'

/** More than this nobody reads in one message; the rest comes the next day. */
export const MOST = 5

/** Every day: who asked to be told hears of what is new and fits, each invitation once. */
export async function tellWatchers(outside: Outside): Promise<void> {
  const watches = await outside.db
    .selectFrom('watch')
    .select('id')
    .where('confirmed_at', 'is not', null)
    .where('subject', 'is', null)
    .orderBy('id')
    .execute()
  for (const { id } of watches) await perform(outside, nobody, (work) => tellOne(work, outside, id))
}

async function tellOne(work: Work, house: House, watchId: string): Promise<void> {
  const watch = await work.db
    .selectFrom('watch')
    .selectAll()
    .where('id', '=', watchId)
    .forUpdate()
    .executeTakeFirst()
  if (!watch) return
  const news = await newsFor(work, watch)
  if (news.length === 0) return
  await inLanguage(watch.language, () => send(work, house, watch, news))
  await work.db
    .insertInto('watch_told')
    .values(news.map(({ id }) => ({ watch_id: watchId, invitation_id: id })))
    .execute()
  await work.record('watch.told', { watchId, invitations: news.length })
}

interface News {
  id: string
  title: string
  starts_at: Temporal.Instant
}

/** What was published since it was asked for, fits, and was not told before; the soonest first. */
async function newsFor({ db, now }: Work, watch: WatchRow): Promise<News[]> {
  const fits = await fitting(db, searchIn(watch.query), now)
  const { rows } = await sql<News>`
    select i.id, i.title, i.next_starts_at as starts_at from invitation i
    where i.status = 'published' and i.published_at > ${watch.confirmed_at}
      and i.next_starts_at is not null and ${fits}
      and not exists (
        select from watch_told where watch_id = ${watch.id} and invitation_id = i.id)
    order by i.next_starts_at, i.id limit ${MOST}`.execute(db)
  return rows
}

function send(
  work: Work,
  house: House,
  { id, query, channel, address }: WatchRow,
  news: News[],
): Promise<void> {
  const { baseUrl } = house.config
  const { own, stop } = linksOf(house, id)
  const link = baseUrl + searchUrl(searchIn(query))
  const list = news
    .map(({ id, title, starts_at }) =>
      [title, dayAndTime(starts_at, work.now), baseUrl + invitationUrl(id)].join('\n'),
    )
    .join('\n\n')
  const notice = {
    sort: 'watch' as const,
    subject: text('newsSubject', { count: news.length }),
    body: text('newsBody', { list, all: link, own }),
    brief: text('newsBrief', { titles: news.map(({ title }) => title).join(', '), link }),
    link,
    stop,
  }
  return notify(work, house, { personId: null, channel, address }, notice)
}
