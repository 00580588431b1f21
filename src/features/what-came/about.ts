import { hrefOf as hrefOfTarget } from '#features/input-desk/index.ts'
import type { Came } from './queries.ts'

/** Where everybody reads more of it. */
export const hrefOf = ({ about, slug }: Pick<Came, 'about' | 'slug'>): string =>
  hrefOfTarget({ kind: about, slug })
