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
}

/** Tells everybody who follows the thing at this address what happened, each of them once. For jobs: doing it again does no harm. */
export async function tellFollowers(
  outside: Outside,
  href: string,
  { key, words }: FollowedNews,
): Promise<void> {
  const followers = await outside.db
    .selectFrom('watch')
    .select(['id', 'channel', 'address', 'language', 'subject_title as title'])
    .where('subject', '=', href)
    .where('confirmed_at', 'is not', null)
    .orderBy('id')
    .execute()
  for (const { id, channel, address, language, title } of followers) {
    const { own, stop } = linksOf(outside, id)
    const link = outside.config.baseUrl + href
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
