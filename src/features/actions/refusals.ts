import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export const refusals = (reason: string): string | undefined =>
  reason === 'nothing-to-do' ? text(reason) : undefined
