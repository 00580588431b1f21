import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'already-decided':
    case 'undo-other':
    case 'undo-joined':
    case 'undo-late':
    case 'undo-colleague':
      return text(reason)
    default:
      return undefined
  }
}
