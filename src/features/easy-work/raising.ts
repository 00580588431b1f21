import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { isRaised } from './order.ts'
import { tasksWaiting } from './queries.ts'
import { text } from './text/index.ts'
import { flowUrl } from './urls.ts'

const MOST = 200

/** Tells the coordinators once of what people have waited for too long. Whoever works at it hears nothing. */
export const raiseLate = (outside: Outside): Promise<void> =>
  perform(outside, nobody, async (work) => {
    const waiting = await tasksWaiting(work.db, work.now, { most: MOST })
    const late = waiting.filter(({ kind, since }) =>
      isRaised({ blocks: kind.blocks, since }, work.now),
    )
    const told = await work.db.selectFrom('easy_raised').selectAll().execute()
    for (const { kind, key } of told)
      if (!late.some((one) => one.kind.name === kind && one.key === key))
        await work.db
          .deleteFrom('easy_raised')
          .where('kind', '=', kind)
          .where('key', '=', key)
          .execute()
    const isNew = (one: (typeof late)[number]) =>
      !told.some(({ kind, key }) => kind === one.kind.name && key === one.key)
    const news = late.filter(isNew)
    if (news.length === 0) return
    await work.db
      .insertInto('easy_raised')
      .values(news.map(({ kind, key }) => ({ kind: kind.name, key, at: work.now })))
      .execute()
    await tellCoordinators(work, outside, news.length)
    await work.record('easy-work.raised', { tasks: news.length })
  })

async function tellCoordinators(work: Work, { config }: Outside, count: number) {
  const coordinators = await work.db
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['first_name', 'language', 'address'])
    .distinctOn('person.id')
    .where('role', '=', 'coordinator')
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', work.now)]))
    .where('channel', '=', 'email')
    .orderBy('person.id')
    .execute()
  for (const { first_name: person, language, address } of coordinators)
    await inLanguage(languageOf(language), () => {
      const about = { person, count, link: config.baseUrl + flowUrl }
      return sendLetter(work, {
        to: address,
        subject: text('late-subject'),
        body: text('late-body', about),
      })
    })
}
