import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'not-your-association':
      return text('notYourAssociation')
    case 'edit-cancelled':
    case 'edit-refused':
    case 'already-cancelled':
      return text(reason)
    default:
      return undefined
  }
}
