import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'association-closed':
    case 'last-owner':
    case 'already-inside':
    case 'archive-invitations':
    case 'restore-open':
    case 'restore-late':
    case 'restore-name':
      return text(reason)
    default:
      return undefined
  }
}
