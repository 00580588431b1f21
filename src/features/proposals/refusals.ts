import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'proposal-adopted':
    case 'proposal-rewritten':
    case 'proposal-not-adopted':
    case 'proposal-sent':
    case 'proposal-not-sent':
    case 'proposal-answered':
    case 'committee-gone':
    case 'answers-changed':
      return text(reason)
    default:
      return undefined
  }
}
