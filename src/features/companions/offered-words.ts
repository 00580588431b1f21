import { labelName } from '#features/invitations/index.ts'
import type { AreaOnBoard, Companion } from './board-query.ts'
import { text } from './text/index.ts'
import { areaWords, languageWords, listed } from './words.ts'

/** What somebody has said they can, each in words. */
export const offeredWords = (companion: Companion, areas: readonly AreaOnBoard[]) => ({
  canWhere: listed(companion.areas.map((id) => areaWords(id, areas))),
  canWhen: listed(companion.times.map((slot) => text(`slot-${slot}`))),
  canSpeak: listed(companion.languages.map(languageWords)),
  canLike: listed(companion.interests.map(labelName)),
  canMany: text(`most-${Math.min(companion.most, 3) as 1 | 2 | 3}`),
})
