import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'still-true-over':
    case 'still-true-old':
    case 'freshness-undo-late':
      return text(reason)
    default:
      return undefined
  }
}
