import { languageNow } from '#platform/text/index.ts'
import type { Agreement } from './tables.ts'
import { text } from './text/index.ts'

/** "Vi må finde noget sammen og skrive dig på": what was agreed, in one line. */
export const agreedWords = (agreed: readonly Agreement[]): string =>
  new Intl.ListFormat(languageNow()).format(agreed.map((one) => text(`agreed-${one}`)))
