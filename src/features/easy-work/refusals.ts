import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'easy-own-question':
    case 'easy-done-already':
    case 'easy-own-words':
    case 'easy-undo-late':
      return text(reason)
    default:
      return undefined
  }
}
