import * as z from 'zod'
import type { Belongings } from './belongings.ts'
import { toHandOver } from './belongings.ts'
import { text } from './text/index.ts'

/** Who takes over what, as it was chosen: a field for each association. */
export const handingForm = z.record(z.string(), z.string().max(40).catch(''))

export const fieldOf = (associationId: string) => `til-${associationId}`

/** An association never stands without an owner: what is still to be said, a sentence a field. */
export function handingProblems(
  belongings: Belongings,
  chosen: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const missing = toHandOver(belongings).filter(
    ({ id, others }) => !others.some((other) => other.id === chosen[fieldOf(id)]),
  )
  return Object.fromEntries(
    missing.map(({ id, name }) => [fieldOf(id), text('eraseWhoProblem', { name })]),
  )
}
