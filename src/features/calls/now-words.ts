import { priceWords, whereWords } from '#features/joining/index.ts'
import { day, dayAndTime } from '#platform/time/words.ts'
import type { CallShown } from './queries.ts'
import { text } from './text/index.ts'

/** When, where and the price as they are now, to be said in the call. */
export function nowWords(call: CallShown, now: Temporal.Instant): string {
  const words = call.all_day ? day : dayAndTime
  const when = call.next ? words(call.next, now) : text('noMoreDates')
  return text('howItIsNow', { when, where: whereWords(call), price: priceWords(call.price_kroner) })
}
