import { Icon, type IconName } from '#ui/icon.tsx'
import type { RecommendationKind } from './kinds.ts'
import { text } from './text/index.ts'

/** A sign beside the word, never instead of it. */
const signs: Record<RecommendationKind, IconName> = {
  'do-once': 'flag',
  'keep-doing': 'right',
  explore: 'search',
  'decided-not': 'minus',
  structural: 'list',
}

/** What kind of thing a recommendation is: a word and a sign. */
export const Kind = ({ kind }: { kind: RecommendationKind }) => (
  <p class="rec-kind">
    <Icon name={signs[kind]} />
    {text(`kind-${kind}`)}
  </p>
)
