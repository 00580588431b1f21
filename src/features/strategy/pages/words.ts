import { languageNow } from '#platform/text/index.ts'
import type { IconName } from '#ui/icon.tsx'
import type { RecommendationKind } from '../kinds.ts'

/** "23. juni 2021" */
export const dateWords = (date: Temporal.PlainDate): string =>
  date.toLocaleString(languageNow() === 'en' ? 'en-GB' : languageNow(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

/** A sign beside the word, never instead of it. */
export const kindIcons: Record<RecommendationKind, IconName> = {
  'do-once': 'flag',
  'keep-doing': 'right',
  explore: 'search',
  'decided-not': 'minus',
  structural: 'list',
}
