import { day, midSentence } from '#platform/time/words.ts'
import type { Stage } from './stages.ts'
import { text } from './text/index.ts'

interface Stands {
  freshness: { stage: Stage; affirmed_at: string | null } | null
  published_at: Temporal.Instant | null
}

/** When somebody last stood behind a series: "Værten sagde sidst 3. november, at det passer." */
export function lastSaid({ freshness, published_at }: Stands, now: Temporal.Instant): string {
  const affirmed = freshness?.affirmed_at
  if (affirmed)
    return text('lastSaid', { date: midSentence(day(Temporal.Instant.from(affirmed), now)) })
  return published_at ? text('postedOn', { date: midSentence(day(published_at, now)) }) : ''
}

/** What the button says that leads whoever invites to the question. */
export const sayItHolds = (): string => text('sayItHolds')

/** What a reader must know of a series nobody answers for, or null where all is well. */
export function notConfirmed({ freshness }: Stands): string | null {
  if (freshness?.stage === 'unconfirmed') return text('unconfirmedNote')
  return freshness?.stage === 'unlisted' ? text('unlistedNote') : null
}
