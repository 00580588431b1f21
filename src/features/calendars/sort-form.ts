import * as z from 'zod'
import { text } from './text/index.ts'

const ids = z
  .unknown()
  .optional()
  .transform((value) =>
    [value].flat().filter((one) => typeof one === 'string' && /^[0-9a-z]{12}$/.test(one)),
  )
  .transform((all) => (all as string[]).slice(0, 50))

/** Which entries a button means: its own, those ticked, or all that were shown. */
export const sortForm = z
  .object({ only: ids, all: z.unknown().optional(), shown: ids, picked: ids })
  .transform(({ only, all, shown, picked }) =>
    only.length > 0 ? only : typeof all === 'string' ? shown : picked,
  )
  .refine((chosen) => chosen.length > 0, { path: ['picked'], error: () => text('pickedMissing') })

/** One entry, named by its button. */
export const oneForm = z.object({ entry: z.string().default('') })
