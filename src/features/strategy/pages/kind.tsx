import { Icon } from '#ui/icon.tsx'
import type { RecommendationKind } from '../kinds.ts'
import { text } from '../text/index.ts'
import { kindIcons } from './words.ts'

/** What kind of thing it is: a word and a sign. */
export const Kind = ({ kind }: { kind: RecommendationKind }) => (
  <p class="rec-kind">
    <Icon name={kindIcons[kind]} />
    {text(`kind-${kind}`)}
  </p>
)
