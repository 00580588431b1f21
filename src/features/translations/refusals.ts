import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'translation-own':
    case 'translation-rewritten':
      return text(reason)
    default:
      return undefined
  }
}
