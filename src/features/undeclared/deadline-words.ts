import { languageNow } from '#platform/text/index.ts'

/** "1. marts": the first of the month when it must be said. */
export const deadlineWords = (month: number): string =>
  new Intl.DateTimeFormat(languageNow() === 'en' ? 'en-GB' : languageNow(), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(2026, month - 1, 1))
