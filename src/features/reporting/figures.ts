import * as z from 'zod'
import type { Figure } from './kinds.ts'
import { text } from './text/index.ts'

/** So many can be written on the page. */
export const FIGURES = [1, 2, 3] as const
type Place = (typeof FIGURES)[number]

const LONGEST = 120

const line = z
  .string({ error: () => text('notUnderstood') })
  .trim()
  .max(LONGEST, { error: () => text('tooLong', { most: LONGEST }) })
  .default('')

const three = <K extends string, F>(name: K, field: F) =>
  Object.fromEntries(FIGURES.map((place) => [`${name}-${place}`, field])) as Record<
    `${K}-${Place}`,
    F
  >

/** A number, its words, and whether it counts people; three times. */
export const figureFields = {
  ...three('count', line),
  ...three('words', line),
  ...three('people', z.string({ error: () => text('notUnderstood') }).optional()),
}

type Typed = z.output<z.ZodObject<typeof figureFields>>

const written = (typed: Typed) =>
  FIGURES.map((place) => ({
    place,
    count: typed[`count-${place}`],
    words: typed[`words-${place}`],
    ofPeople: typed[`people-${place}`] === 'ja',
  })).filter(({ count, words }) => count || words)

/** A number has its words, and words their number. */
export function wholeFigures(typed: Typed, { addIssue }: z.core.$RefinementCtx): void {
  const say = (field: string, message: string) =>
    addIssue({ code: 'custom', path: [field], message })
  for (const { place, count, words } of written(typed)) {
    if (!/^\d{1,7}$/.test(count)) say(`count-${place}`, text('countProblem'))
    if (!words) say(`words-${place}`, text('wordsMissing'))
  }
}

/** Those that were written. */
export const figuresIn = (typed: Typed): Figure[] =>
  written(typed).map(({ count, words, ofPeople }) => ({ count: Number(count), words, ofPeople }))
