import { type Mattering, unstored } from '#features/invitations/index.ts'
import { firstDates } from '../when/words.ts'

export type Difference = 'title' | 'when' | 'where' | 'price' | 'welcome'

/** What is different for somebody who knew it as `was`. Pure. */
export function differences(was: Mattering, is: Mattering, now: Temporal.Instant): Difference[] {
  const where = ({ areaId, placeId, placeText }: Mattering) =>
    [areaId, placeId, placeText].join('\n')
  const found: [Difference, boolean][] = [
    ['title', was.title !== is.title],
    ['when', whenOf(was, now) !== whenOf(is, now)],
    ['where', where(was) !== where(is)],
    ['price', was.priceKroner !== is.priceKroner],
    ['welcome', was.welcome !== is.welcome],
  ]
  return found.filter(([, different]) => different).map(([what]) => what)
}

/** The dates still to come: a rule written in another way is no news. */
const whenOf = ({ series }: Mattering, now: Temporal.Instant): string =>
  firstDates(unstored(series), now, 100)
    .map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`)
    .join('\n')
