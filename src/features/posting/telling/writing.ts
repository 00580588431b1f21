import { placeLink } from '#features/joining/index.ts'
import { notify } from '#features/notifying/index.ts'
import { stopNewsLink } from '#features/reminding/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { calendarFile } from './calendar-file.ts'
import type { JoinedDate, Joiner, Told } from './to-tell.ts'

interface Letter {
  subject: string
  body: string
  brief: string
}

interface News {
  told: Told
  joiner: Joiner
  only: JoinedDate | null
  news: 'changed' | 'cancelled'
  /** A date somebody comes to is called off: who wants no news hears of that all the same. */
  isOff: boolean
  /** When the first of what is different begins. */
  startsAt: Temporal.Instant | undefined
  letter: (link: string) => Letter
}

/** Whoever invited is forgotten: what is said of it is not kept. */
const isForgotten = ({ invitation: { host_id, association_id } }: Told) =>
  host_id === null && association_id === null

/** Tells one person, in their language: as they chose, or through the list of those to be called. */
export async function tell(work: Work, house: Outside, about: News) {
  const { told, joiner, only, news, isOff, startsAt, letter } = about
  if (!isOff && !joiner.wants_news) return
  if (joiner.channel === 'phone' || joiner.channel === 'helper') {
    const called = { joiningId: joiner.id, invitationId: told.invitation.id, news }
    return work.record('joiner.to-be-called', called)
  }
  const { baseUrl } = house.config
  const { channel } = joiner
  const { language, person_id: personId, address } = joiner
  const link = placeLink(house, joiner)
  await inLanguage(language, () =>
    notify(
      work,
      house,
      { personId, channel, address },
      {
        ...letter(link),
        about: [told.invitation.id],
        fleeting: isForgotten(told),
        sort: isOff ? 'cancelled' : 'news',
        // Without a date to go by it is told at once.
        startsAt: startsAt ?? work.now,
        key: `news ${joiner.id} ${told.invitation.sequence}`,
        link,
        stop: stopNewsLink(house, joiner.id),
        calendar: calendarFile({ told, only, baseUrl, language }),
      },
    ),
  )
}
