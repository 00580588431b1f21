import { type Notice, notify } from '#features/notifying/index.ts'
import type { Work } from '#platform/work.ts'
import { type House, placeLink } from './house.ts'
import type { JoiningRow } from './tables.ts'

type Joined = Pick<JoiningRow, 'id' | 'invitation_id' | 'person_id' | 'channel' | 'address'>
type Letter = Pick<Notice, 'subject' | 'body' | 'replyTo' | 'stop'> & { brief: string }

/**
 * To somebody who joined without an address: at one they have written up since, or not at all, and
 * then it stands on their own page. By post it would be there too late.
 */
export const tellAccount = (work: Work, house: House, joining: Joined, letter: Letter) =>
  notify(
    work,
    house,
    { personId: joining.person_id, channel: joining.channel, address: joining.address },
    {
      ...{ sort: 'news', startsAt: work.now, about: [joining.invitation_id] },
      ...{ link: placeLink(house, joining), ...letter },
    },
  )
