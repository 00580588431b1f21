import type * as z from 'zod'
import { type Reach, reachField } from '#features/roles/index.ts'
import { dayField, someWords } from './fields.ts'
import { text } from './text/index.ts'

/** How many promises one page has room for. */
export const promisePlaces = [1, 2, 3] as const
type Place = (typeof promisePlaces)[number]

const parts = ['words', 'body', 'contact', 'due'] as const
type Part = (typeof parts)[number]
export type PromiseField = `${Part}${Place}`

const MOST = { words: 300, body: 60, contact: 254, due: 10 } as const

/** The fields of the promises, each as it is typed. */
export const promiseFields = Object.fromEntries(
  promisePlaces.flatMap((place) => parts.map((part) => [`${part}${place}`, someWords(MOST[part])])),
) as Record<PromiseField, ReturnType<typeof someWords>>

export interface Promised {
  /** Where on the page it was typed. */
  place: Place
  words: string
  body: string | null
  reach: Reach | null
  due: Temporal.PlainDate
}

/** The promises that were typed. Each has a day, and somebody who answers for it. */
export function promisesIn(
  typed: Record<PromiseField, string>,
  { addIssue }: Pick<z.core.$RefinementCtx, 'addIssue'>,
): Promised[] {
  return promisePlaces.flatMap((place) => {
    const [words, body, contact, due] = parts.map((part) => typed[`${part}${place}`])
    if (!words && !body && !contact && !due) return []
    const issue = (part: Part, message: string) =>
      addIssue({ code: 'custom', path: [`${part}${place}`], message })
    const reads = <T>(part: Part, field: z.ZodType<T>, value: string): T | null => {
      const read = field.safeParse(value)
      if (read.success) return read.data
      issue(part, read.error.issues[0]?.message ?? text('oneAnswer'))
      return null
    }
    if (!words) issue('words', text('promiseMissing'))
    if (!body && !contact) issue('body', text('ownerMissing'))
    const reach = contact ? reads('contact', reachField, contact) : null
    const on = reads('due', dayField, due ?? '')
    return words && on ? [{ place, words, body: body || null, reach, due: on }] : []
  })
}
