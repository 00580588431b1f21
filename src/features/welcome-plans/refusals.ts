import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'plan-closed':
    case 'plan-unfinished':
    case 'help-answered':
      return text(reason)
    default:
      return undefined
  }
}
