import type { Agreement } from './tables.ts'
import { text } from './text/index.ts'

/** What was agreed, a sentence each. */
export const agreedWords = (agreed: readonly Agreement[]): string =>
  agreed.map((one) => text(`agreed-${one}`)).join(' ')
