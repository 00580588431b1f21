import { roleName } from '#features/roles/index.ts'
import type { OwnAction } from '../queries.ts'
import { text } from '../text/index.ts'

/** "Sanne, Sekretær"; for employees alone. */
export const ownerWords = ({ ownerName, ownerRole }: OwnAction): string =>
  ownerName === null
    ? text('noOwner')
    : ownerRole === null
      ? ownerName
      : text('owner', { name: ownerName, role: roleName(ownerRole).toLocaleLowerCase('da') })
