import { type Place, timesOf } from '#features/finding/index.ts'
import { timeLabel } from '#features/invitations/index.ts'
import type { Answers, Days } from './answers.ts'
import { interestsOf } from './choices.ts'
import type { Demand } from './suggesting.ts'

/** A demand that came of an answer, and how the answers are without it. */
export interface Asked extends Demand {
  about: 'likes' | 'place' | 'time' | 'size' | 'who' | 'need'
  without: Partial<Answers>
}

/** What a suggestion must meet, by what was answered; a question left open demands nothing. */
export function demandsOf(answers: Answers, place: Place | null): Asked[] {
  const traits = (list: readonly string[]) => list.map((trait) => `trait:${trait}`)
  const all: Asked[] = [
    {
      about: 'likes',
      anyOf: answers.likes.flatMap(interestsOf).map((interest) => `interest:${interest}`),
      without: { likes: [] },
    },
    {
      about: 'place',
      anyOf: (place?.areaIds ?? []).map((id) => `area:${id}`),
      without: { area: null, nearby: true },
    },
    {
      about: 'time',
      anyOf: timesAsked(answers).map(({ day, part }) => timeLabel(day, part)),
      without: { days: null, parts: [] },
    },
    { about: 'size', anyOf: traits(answers.sizes), without: { sizes: [] } },
    { about: 'who', anyOf: traits(answers.who), without: { who: [] } },
    ...answers.traits.map((need) => ({
      about: 'need' as const,
      anyOf: traits([need]),
      without: { traits: answers.traits.filter((other) => other !== need) },
    })),
  ]
  return all.filter(({ anyOf }) => anyOf.length > 0)
}

/** Every time of the week that would do; none when any will. */
export const timesAsked = ({ days, parts }: Pick<Answers, 'days' | 'parts'>) =>
  timesOf({ days: daysOf(days), parts })

export function daysOf(days: Days | null): number[] {
  if (days === null) return []
  return days === 'weekend' ? [6, 7] : [1, 2, 3, 4, 5]
}
