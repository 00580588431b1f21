import * as z from 'zod'
import { text } from './text/index.ts'

type Missing =
  | 'roleMissing'
  | 'pickMissing'
  | 'forceMissing'
  | 'missingMissing'
  | 'roomMissing'
  | 'agreedMissing'
  | 'placeMissing'

/** Words that must be there, up to a length. */
export const words = (most: number, missing: Missing) =>
  z
    .string({ error: () => text(missing) })
    .trim()
    .min(1, { error: () => text(missing) })
    .max(most, { error: () => text('tooLong', { most }) })

/** Words that may be left out. */
export const wordsIfAny = (most: number) =>
  z
    .string({ error: () => text('tooLong', { most }) })
    .trim()
    .max(most, { error: () => text('tooLong', { most }) })
    .default('')
