import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'already-in-team':
    case 'force-already':
    case 'too-many-forces':
    case 'tied-already':
    case 'removed-too-long':
      return text(reason)
    default:
      return undefined
  }
}
