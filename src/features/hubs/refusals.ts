import { da } from './text/da.ts'
import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  const key = `refusal-${reason}`
  return key in da ? text(key as 'refusal-hub-open') : undefined
}
