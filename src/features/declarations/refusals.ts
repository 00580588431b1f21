import { text } from './text/index.ts'

/** The sentence for a reason of ours. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'declare-closed':
    case 'children-undeclared':
      return text(reason)
    default:
      return undefined
  }
}
