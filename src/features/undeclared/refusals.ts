import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export const refusals = (reason: string): string | undefined =>
  reason === 'undeclared-early' ? text(reason) : undefined
