import { day, midSentence } from '#platform/time/words.ts'
import type { GrantShown } from '../queries.ts'
import { text } from '../text/index.ts'

/** Who it is: the first name, or the address of somebody who has never signed in. */
export const nameOf = ({ first_name, address }: Pick<GrantShown, 'first_name' | 'address'>) =>
  first_name || address || text('noName')

export const fromWords = ({ starts_at }: GrantShown, now: Temporal.Instant): string =>
  midSentence(day(starts_at, now))

/** The last day it holds: it ends when that day is over. */
export const untilWords = ({ ends_at }: GrantShown, now: Temporal.Instant): string =>
  midSentence(day(ends_at.subtract({ minutes: 1 }), now))
