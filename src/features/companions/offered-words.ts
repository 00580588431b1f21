import { labelName } from '#features/invitations/index.ts'
import type { AreaOnBoard, Companion } from './board-query.ts'
import { text } from './text/index.ts'
import { areaWords, languageWords, listed } from './words.ts'

/** What somebody has said they can, line by line. */
export const offeredWords = (companion: Companion, areas: readonly AreaOnBoard[]) =>
  [
    {
      term: text('canWhere'),
      value: listed(companion.areas.map((id) => areaWords(id, areas))),
    },
    { term: text('canWhen'), value: listed(companion.times.map((slot) => text(`slot-${slot}`))) },
    { term: text('canSpeak'), value: listed(companion.languages.map(languageWords)) },
    { term: text('canLike'), value: listed(companion.interests.map(labelName)) },
    { term: text('canMany'), value: text(`most-${Math.min(companion.most, 3) as 1 | 2 | 3}`) },
  ].filter(({ value }) => value !== '')
