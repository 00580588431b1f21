import { allInterests, labelName, traitGroups } from '#features/invitations/index.ts'
import { languageNow } from '#platform/text/index.ts'

export interface Named {
  id: string
  label: string
}

const named = ({ id }: { id: string }): Named => ({ id, label: labelName(id) })

/** Every interest with what there is under it, in the language of the request. */
export const interestChoices = (): (Named & { under: Named[] })[] =>
  allInterests.map((interest) => ({ ...named(interest), under: interest.sub.map(named) }))

/** Every quality an activity can have, by kind. What it costs says its own. */
export const traitChoices = (): (Named & { under: Named[] })[] =>
  traitGroups
    .filter(({ id }) => id !== 'pris')
    .map((group) => ({
      id: group.id,
      label: group[languageNow()],
      under: group.traits.map(named),
    }))
