import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'not-your-association':
      return text('notYourAssociation')
    case 'edit-cancelled':
    case 'edit-refused':
    case 'already-cancelled':
    case 'dates-begun':
    case 'dates-past':
    case 'dates-taken':
    case 'dates-fixed':
    case 'dates-none':
    case 'dates-far':
      return text(reason)
    default:
      return undefined
  }
}
