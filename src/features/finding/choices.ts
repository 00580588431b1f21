import { allInterests, labelName } from '#features/invitations/index.ts'
import { shownTraits } from '#features/joining/index.ts'
import type { Trait } from '#ui/traits.tsx'
import { offeredTraits } from './offered-traits.ts'
import type { Search } from './search.ts'
import { text } from './text/index.ts'

const offeredGroups = ['hvem.unge', 'hvem.senior', 'hvem.familier', 'hvem.dagtid', 'hvem.nye']

export interface Offered extends Trait {
  value: string
}

export const interestChoices = () =>
  allInterests.map(({ id }) => ({ value: id, text: labelName(id) }))

export const traitChoices = ({ traits }: Pick<Search, 'traits'>): Offered[] =>
  offered([...offeredTraits, ...traits])

export const whoChoices = ({ who }: Pick<Search, 'who'>): Offered[] =>
  offered([...offeredGroups, ...who]).map((choice) => ({
    ...choice,
    value: choice.value.replace('hvem.', ''),
  }))

export const dayWord = (name: string): string => text(`day-${name}` as 'day-mandag')
export const partWord = (name: string): string => text(`part-${name}` as 'part-aften')

function offered(ids: readonly string[]): Offered[] {
  const once = [...new Set(ids)]
  return shownTraits(once).map((trait, place) => ({ ...trait, value: once[place] ?? '' }))
}
