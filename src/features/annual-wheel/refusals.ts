import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  return reason === 'duty-turn-settled' ? text(reason) : undefined
}
