import { shortName } from '#features/finding/index.ts'
import { labelName } from '#features/invitations/index.ts'
import { text } from './text/index.ts'

interface Wanted {
  area: string | null
  interests: readonly string[]
}

/** What the letter is about: where, and what one would like to read about. */
export const wantedWords = ({ area, interests }: Wanted): string[] => [
  area === null ? text('everywhere') : shortName(area),
  ...(interests.length === 0 ? [text('allTopics')] : interests.map(labelName)),
]
