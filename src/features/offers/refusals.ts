import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'directory-taken-in':
    case 'directory-outdated':
      return text(reason)
    default:
      return undefined
  }
}
