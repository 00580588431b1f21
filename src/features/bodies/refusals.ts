import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'body-closed':
    case 'rename-too-early':
    case 'close-too-early':
    case 'no-role-for-seat':
      return text(reason)
    default:
      return undefined
  }
}
