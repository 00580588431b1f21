import type { Place } from '#features/finding/index.ts'
import { dayPart, labelName } from '#features/invitations/index.ts'
import { shownTraits } from '#features/joining/index.ts'
import type { Trait } from '#ui/traits.tsx'
import type { Answers } from './answers.ts'
import type { Row } from './candidates.ts'
import { interestsOf } from './choices.ts'
import type { Asked } from './demands.ts'
import type { Suggestion } from './suggesting.ts'
import { text } from './text/index.ts'
import { daysWords } from './words.ts'

type Chosen = Suggestion<Row, Asked>

/** Why it is suggested, a few words for each demand it meets; with none, what it is and that it is soon. */
export function reasonsFor(one: Chosen, answers: Answers, place: Place | null): Trait[] {
  const reasons = one.met.flatMap(({ demand, by }) => {
    switch (demand.about) {
      case 'likes':
        return likesMet(by, answers)
      case 'place':
        return placeMet(by, place)
      case 'time':
        return timeMet(one.row, answers)
      default:
        return shownTraits(by.map((label) => label.slice('trait:'.length)))
    }
  })
  return reasons.length > 0 ? reasons : unasked(one.row)
}

const likesMet = (by: readonly string[], { likes }: Answers): Trait[] =>
  likes
    .filter((like) => interestsOf(like).some((interest) => by.includes(`interest:${interest}`)))
    .map((like) => ({ icon: 'heart', text: text(`like-${like}`) }))

function placeMet(by: readonly string[], place: Place | null): Trait[] {
  if (!place) return []
  const inIt = by.includes(`area:${place.id}`)
  return [{ icon: 'pin', text: text(inIt ? 'inPlace' : 'nearPlace', { area: place.short }) }]
}

/** The date that is shown is one that fits: see cardTables() of finding. */
const timeMet = ({ starts_at }: Row, answers: Answers): Trait[] =>
  [
    ...(answers.parts.length > 0 ? [text(`part-${dayPart(starts_at)}`)] : []),
    ...daysWords(answers),
  ].map((words) => ({ icon: 'clock', text: words }))

const unasked = ({ kind }: Row): Trait[] => [
  { icon: 'cal', text: text('soon') },
  ...(kind ? [{ icon: 'heart' as const, text: labelName(kind) }] : []),
]
