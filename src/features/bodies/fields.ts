import * as z from 'zod'
import { traitGroups } from '#features/invitations/index.ts'
import { text } from './text/index.ts'

type Missing = 'nameMissing' | 'purposeMissing' | 'reasonMissing'

/** Words that must be there, up to a length. */
export const words = (most: number, missing: Missing) =>
  z
    .string({ error: () => text(missing) })
    .trim()
    .min(1, { error: () => text(missing) })
    .max(most, { error: () => text('tooLong', { most }) })

/** For whom something can be, as it is said of an invitation. */
export const audiences = traitGroups.find(({ id }) => id === 'hvem')?.traits ?? []
const known = new Set(audiences.map(({ id }) => id))

/** Those ticked; what is no group of ours is left out. */
export const audienceField = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((typed) => [...new Set([typed ?? []].flat())].filter((id) => known.has(id)))
