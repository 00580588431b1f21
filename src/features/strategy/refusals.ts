import { text } from './text/index.ts'

/** The sentence for each reason a paper is not brought in. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'wrong-case-number':
    case 'code-twice':
    case 'unknown-task':
    case 'unknown-parent':
    case 'wrong-bodies':
    case 'empty-paper':
      return text(reason)
    default:
      return undefined
  }
}
