import { text } from './text/index.ts'

/** Why a letter cannot be taken back, in words. */
export const refusals = (reason: string): string | undefined =>
  reason === 'posted-long-ago' ? text('posted-long-ago') : undefined
