import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'companion-elsewhere':
    case 'companion-age':
    case 'companion-not-coming':
    case 'companion-does-not-fit':
    case 'asking-closed':
    case 'already-proposed':
    case 'talk-first':
    case 'match-over':
    case 'not-agreed-yet':
      return text(reason)
    default:
      return undefined
  }
}
