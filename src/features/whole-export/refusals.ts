import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'export-underway':
    case 'not-underway':
    case 'not-ready':
      return text(reason)
    default:
      return undefined
  }
}
