import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'meeting-over':
    case 'meeting-cancelled':
    case 'meeting-not-yet':
      return text(reason)
    default:
      return undefined
  }
}
