import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'photos-full':
    case 'proposals-full':
    case 'proposal-decided':
    case 'facts-undo-late':
      return text(reason)
    case 'keeper-nobody':
    case 'place-kept':
    case 'claim-decided':
    case 'claim-undo-late':
    case 'claim-undo-used':
      return text(`refusal-${reason}`)
    default:
      return undefined
  }
}
