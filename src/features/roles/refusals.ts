import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'own-role':
    case 'own-asking':
    case 'last-administrator':
      return text(reason)
    default:
      return undefined
  }
}
