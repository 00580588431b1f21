import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'merge-with-itself':
    case 'input-is-led':
    case 'input-leads':
    case 'input-is-split':
    case 'part-not-said':
    case 'part-is-used':
    case 'theme-is-merged':
    case 'theme-into-itself':
    case 'theme-leads':
      return text(reason)
    default:
      return undefined
  }
}
