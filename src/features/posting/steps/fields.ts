import * as z from 'zod'
import { tidyLine, tidyLines } from '#platform/text/tidy.ts'
import { text } from '../text/index.ts'

const long = (max: number) => text('tooLong', { max })

/** One line of words, spaces tidied; empty where nothing was typed. */
export const line = (max: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .default('')
    .transform(tidyLine)
    .refine((words) => [...words].length <= max, { error: () => long(max) })

/** Several lines. */
export const lines = (max: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .default('')
    .transform(tidyLines)
    .refine((words) => [...words].length <= max, { error: () => long(max) })

/** Boxes with one name: none, one or several. */
export const boxes = () =>
  z
    .preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(z.string({ error: () => text('oneAnswer') })),
    )
    .transform((all) => [...new Set(all)].slice(0, 100))

/** One of several tiles, or the first where none was pressed. */
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, { error: () => text('chooseOne') }).default(() => values[0] as never)
