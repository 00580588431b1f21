import * as z from 'zod'
import { allMaySeeField } from '#features/free-text/index.ts'
import { text } from './text/index.ts'

type Missing = 'titleMissing' | 'wordsMissing' | 'whyMissing' | 'reasonMissing'

/** Words that must be there, up to a length. */
export const said = (most: number, missing: Missing) =>
  z
    .string({ error: () => text(missing) })
    .trim()
    .min(1, { error: () => text(missing) })
    .max(most, { error: () => text('tooLong', { most }) })

/** The version somebody had before them when they wrote; what cannot be read is none. */
export const seenField = z.coerce.number().int().catch(0)

/** The words of a proposal, beside the version they were written over. */
export const draftFields = {
  title: said(120, 'titleMissing'),
  words: said(6000, 'wordsMissing'),
  version: seenField,
  ...allMaySeeField,
}
