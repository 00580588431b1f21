import * as z from 'zod'
import { text } from '../text/index.ts'

/** Signs that turn the reading direction or steer a machine are never meant in an invitation. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

const long = (max: number) => text('tooLong', { max })

/** One line of words, spaces tidied; empty where nothing was typed. */
export const line = (max: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .default('')
    .transform((words) => words.replace(UNSEEN, '').replace(/\s+/g, ' ').trim())
    .refine((words) => [...words].length <= max, { error: () => long(max) })

/** Several lines. */
export const lines = (max: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .default('')
    .transform((words) =>
      words
        .replace(UNSEEN, '')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
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
