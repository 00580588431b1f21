import type { Place } from '#features/finding/index.ts'
import { labelName } from '#features/invitations/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { type Answers, nameOf } from './answers.ts'
import type { Asked } from './demands.ts'
import { text } from './text/index.ts'

/** A demand as one said it: "Om formiddagen", "Ry og omegn". */
export function demandWords(asked: Asked, answers: Answers, place: Place | null): string {
  switch (asked.about) {
    case 'likes':
      return either(answers.likes.map((like) => text(`like-${like}`)))
    case 'place':
      return place?.name ?? ''
    case 'time':
      return timeWords(answers)
    case 'size':
      return either(answers.sizes.map(sizeWords))
    case 'who':
      return either(answers.who.map(whoWords))
    case 'need':
      return asked.anyOf.map((label) => labelName(label.slice('trait:'.length))).join(', ')
  }
}

export const daysWords = ({ days }: Pick<Answers, 'days'>): string[] =>
  days === null ? [] : [text(`days-${days}`)]

export const sizeWords = (size: string): string => text(`size-${nameOf(size)}` as 'size-lille')

export const whoWords = (group: string): string => text(`who-${nameOf(group)}` as 'who-unge')

function timeWords(answers: Answers): string {
  const parts = either(answers.parts.map((part) => text(`part-${part}`)))
  const [days] = daysWords(answers)
  if (!days) return parts
  return parts ? text('partsAndDays', { parts, days: small(days) }) : days
}

const either = (names: string[]) =>
  new Intl.ListFormat(languageNow(), { type: 'disjunction' }).format(
    names.map((name, place) => (place === 0 ? name : small(name))),
  )

const small = (words: string) => words.charAt(0).toLocaleLowerCase(languageNow()) + words.slice(1)
