import { sql } from 'kysely'
import { notify } from '#features/notifying/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { linksOf } from './house.ts'
import { text } from './text/index.ts'

export interface FollowedNews {
  /** Of two with the same key, each follower hears the first. */
  key: string
  /** What happened, in a sentence or two; asked for in each follower's language. */
  words: () => string
  /** Where they read more; without it, at what they follow. */
  more?: string
}

/**
 * Tells everybody who follows one of the things at these addresses what happened, each of them once:
 * whoever follows several hears it as news of the first. For jobs: doing it again does no harm.
 */
export async function tellFollowers(
  outside: Outside,
  followed: string | readonly string[],
  { key, words, more }: FollowedNews,
): Promise<void> {
  const hrefs = [followed].flat()
  const followers = await outside.db
    .selectFrom('watch')
    .distinctOn(['channel', 'address'])
    .select(['id', 'channel', 'address', 'language', 'subject', 'subject_title as title'])
    .where('subject', 'in', hrefs)
    .where('confirmed_at', 'is not', null)
    .orderBy('channel')
    .orderBy('address')
    .orderBy(sql`array_position(${hrefs}::text[], subject)`)
    .execute()
  for (const { id, channel, address, language, subject, title } of followers) {
    const { own, stop } = linksOf(outside, id)
    const link = outside.config.baseUrl + (more ?? subject)
    await inLanguage(language, () =>
      perform(outside, nobody, async (work) => {
        const about = { title: title ?? '', words: words(), link, own }
        await notify(
          work,
          outside,
          { personId: null, channel, address },
          {
            sort: 'watch',
            key: `${key} ${id}`,
            subject: text('followSubject', about),
            body: text('followBody', about),
            brief: text('followBrief', about),
            link,
            stop,
          },
        )
        await work.record('watch.follower-told', { watchId: id })
      }),
    )
  }
}
