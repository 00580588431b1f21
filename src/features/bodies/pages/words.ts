import { languageNow } from '#platform/text/index.ts'

/** "1. januar 2022" */
export const dateWords = (date: Temporal.PlainDate): string =>
  date.toLocaleString(languageNow() === 'en' ? 'en-GB' : languageNow(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

/** Whether a seat or a name has begun. */
export const hasBegun = ({ from }: { from: Temporal.PlainDate }, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(from, today) <= 0
