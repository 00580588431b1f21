import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'edit-archived':
    case 'edit-removed':
    case 'claim-has-people':
    case 'association-decided':
    case 'association-undo-late':
    case 'association-undo-used':
      return text(reason)
    default:
      return undefined
  }
}
