import { meetingPlaceUrl, putBackPlace, takeDownPlace } from '#features/meeting-places/index.ts'
import { offerUrl, putBackOffer, removeOffer, takeDownOffer } from '#features/offers/index.ts'
import type { Subject } from './subject.ts'

/** The municipality writes these itself: there is nobody to tell but the one who reported it. */
export const place: Subject = {
  async find(db, id) {
    const row = await db
      .selectFrom('meeting_place')
      .select(['name', 'summary'])
      .where('id', '=', id)
      .executeTakeFirst()
    return row && { title: row.name, words: row.summary, href: meetingPlaceUrl(id) }
  },
  concerned: async () => [],
  restrict: async (work, id, { how }) => {
    await takeDownPlace(work, id, how === 'hidden' ? how : 'removed')
    return 'shown'
  },
  lift: (work, id) => putBackPlace(work, id),
}

export const offer: Subject = {
  async find(db, id) {
    const row = await db
      .selectFrom('offer')
      .select(['name', 'summary', 'open_to', 'how_to_get'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return undefined
    const words = [row.summary, row.open_to, row.how_to_get].join('\n')
    return { title: row.name, words, href: offerUrl(id) }
  },
  concerned: async () => [],
  restrict: async (work, id, { how }) => {
    await (how === 'hidden' ? takeDownOffer(work, id) : removeOffer(work, id))
    return 'shown'
  },
  lift: (work, id) => putBackOffer(work, id),
}
