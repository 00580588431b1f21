import { after, type Job } from '#platform/feature.ts'
import { whenItStands } from '#platform/undo.ts'
import { nobody, perform } from '#platform/work.ts'
import { decidedLetter, decidedSms } from './notices.ts'
import { reachable, tell } from './reaching.ts'
import { newWishUrl, wishUrl } from './urls.ts'

/** The answer leaves when it can no longer be undone. */
export const tellWisherSoon = after('wish.decided', 'wishes.tell-wisher-soon', (about, outside) =>
  perform(outside, nobody, (work) =>
    whenItStands(work, tellWisher, { wishId: about.wishId }, about.wishId),
  ),
)

/** Tells the one who wrote a wish how it stands, where that was not said before. */
export const tellWisher: Job<{ wishId: string }> = {
  name: 'wishes.tell-wisher',
  run: ({ wishId }, outside) =>
    perform(outside, nobody, async (work) => {
      const wish = await work.db
        .selectFrom('wish')
        .selectAll()
        .where('id', '=', wishId)
        .forUpdate()
        .executeTakeFirst()
      if (!wish || wish.status === 'in-review' || wish.status === wish.told_status) return
      const { status, words, reason } = wish
      const { baseUrl, helpPhone: phone } = outside.config
      const link = baseUrl + (status === 'shown' ? wishUrl(wishId) : newWishUrl)
      const about = { words, reason, link, phone }
      for (const to of await reachable(work, wishId, { onlyWisher: true }))
        await tell(work, to, {
          letter: () => decidedLetter(status, about),
          sms: () => decidedSms(status, about),
        })
      await work.db
        .updateTable('wish')
        .set({ told_status: status })
        .where('id', '=', wishId)
        .execute()
    }),
}
