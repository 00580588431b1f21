import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'photos-full':
    case 'proposals-full':
    case 'proposal-decided':
      return text(reason)
    default:
      return undefined
  }
}
